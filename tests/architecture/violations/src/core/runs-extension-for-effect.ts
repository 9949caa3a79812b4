import "../webext/tabs"
