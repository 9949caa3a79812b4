/** Syllables of Vietnamese personal names and of names of places: next to one-syllable names of countries they make other names. */
export const vietnameseNameSyllables: ReadonlySet<string> = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai cao tô tạ thị văn " +
    "an ánh ái bảo bích cẩm châu chi diễm diệp diệu dung duy duyên đan đào đức gia giang hà hải hạnh hằng hân hiền hiếu " +
    "hoa hoài hòa hồng huệ hùng huy huyền hương khánh khoa kiều kim kỳ lam lan lâm lệ liên linh loan long ly mỹ minh my " +
    "nam nga ngân ngọc nguyên nguyệt nhã nhật nhi nhung như oanh phúc phương phượng quang quân quế quỳnh sơn tâm tân thái " +
    "thanh thành thảo thắng thế thiên thơ thu thủy thùy thúy thư thương tiên tiến toàn trang trâm trí trinh trọng trung " +
    "trúc tú tuấn tùng tuyền tuyết tường uyên vân vi việt vinh vy xuân yên yến đình hưng hào lộc xuyên phước phú tho bảy " +
    "hội dũng ngọ hạ tố thục thạch"
  ).split(" ")
)
