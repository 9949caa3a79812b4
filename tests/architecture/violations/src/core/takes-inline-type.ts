export type Text = import("../dom/read").Run["text"]
