export const card = () => import("../ui/Card")
