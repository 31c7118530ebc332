//! Reads back what was drawn.

/// The picture of a figure, without key and table.
pub(crate) fn picture(figure: &str) -> &str {
    let from = figure.find("<svg role").expect("a figure has a picture");
    let to = figure[from..].find("</svg>").expect("a picture ends") + from;
    &figure[from..to]
}

/// The values of an attribute, in order.
pub(crate) fn attributes<'a>(markup: &'a str, name: &str) -> Vec<&'a str> {
    let begin = format!(" {name}=\"");
    markup
        .split(begin.as_str())
        .skip(1)
        .map(|rest| rest.split('"').next().expect("an attribute ends"))
        .collect()
}

/// The marks of a picture: shape and place.
pub(crate) fn marks(picture: &str) -> Vec<(String, f64, f64)> {
    picture
        .split("<use ")
        .skip(1)
        .map(|mark| {
            let mark = format!(" {mark}");
            let number = |name: &str| attributes(&mark, name)[0].parse().expect("a number");
            (
                attributes(&mark, "href")[0].to_owned(),
                number("x"),
                number("y"),
            )
        })
        .collect()
}

/// The points of every line of a picture.
pub(crate) fn lines(picture: &str) -> Vec<Vec<(f64, f64)>> {
    picture
        .split("<polyline points=\"")
        .skip(1)
        .map(|line| {
            let points = line.split('"').next().expect("an attribute ends");
            points
                .split(' ')
                .map(|point| {
                    let (x, y) = point.split_once(',').expect("a point is a pair");
                    (x.parse().expect("a number"), y.parse().expect("a number"))
                })
                .collect()
        })
        .collect()
}
