//! The charts of the growth.

use crate::{
    compiling::{Shape, Wiring},
    growth::{Measure, Point},
};
use plotters::prelude::*;
use std::{error::Error, path::Path};

const WIDTH: u32 = 1200;
const HEIGHT: u32 = 380;

/// The wirings in the charts. serde's derives are left out because they would hide the differences between the others.
const LINES: [(Wiring, RGBColor); 3] = [
    (Wiring::ByHand, RGBColor(110, 110, 110)),
    (Wiring::Ours, RGBColor(200, 50, 40)),
    (Wiring::Nject, RGBColor(40, 100, 190)),
];

/// Draws a chart for each shape: instructions of rustc, or milliseconds if no instructions were counted.
pub(crate) fn draw(points: &[Point], file: &Path) -> Result<(), Box<dyn Error>> {
    let counted = points.iter().any(|point| point.measure == Measure::Instructions);
    let measure = if counted { Measure::Instructions } else { Measure::First };
    let area = SVGBackend::new(file, (WIDTH, HEIGHT)).into_drawing_area();
    area.fill(&WHITE)?;
    let shapes = [Shape::Types, Shape::Factory, Shape::Nested];
    for (shape, area) in shapes.into_iter().zip(area.split_evenly((1, 3))) {
        let of_shape: Vec<_> = points
            .iter()
            .filter(|point| {
                (point.shape, point.measure) == (shape, measure)
                    && LINES.iter().any(|(wiring, _)| *wiring == point.wiring)
            })
            .collect();
        let title = format!("{}: {}, {}", shape.name(), measure.name(), measure.unit());
        chart(&of_shape, &area, &title)?;
    }
    area.present()?;
    Ok(())
}

fn chart(
    points: &[&Point],
    area: &DrawingArea<SVGBackend<'_>, plotters::coord::Shift>,
    title: &str,
) -> Result<(), Box<dyn Error>> {
    let right = points.iter().map(|point| point.size).max().unwrap_or(1);
    let top = points.iter().map(|point| point.value).fold(1.0, f64::max);
    let mut chart = ChartBuilder::on(area)
        .margin(12)
        .caption(title, ("sans-serif", 14))
        .x_label_area_size(28)
        .y_label_area_size(52)
        .build_cartesian_2d(0..right, 0.0..1.05 * top)?;
    chart.configure_mesh().light_line_style(TRANSPARENT).draw()?;
    for (wiring, color) in LINES {
        let line: Vec<_> =
            points.iter().filter(|point| point.wiring == wiring).map(|point| (point.size, point.value)).collect();
        if line.is_empty() {
            continue;
        }
        let style = color.stroke_width(2);
        let drawn = chart.draw_series(LineSeries::new(line, style).point_size(3))?;
        drawn.label(wiring.name()).legend(move |(x, y)| PathElement::new([(x, y), (x + 16, y)], style));
    }
    chart.configure_series_labels().position(SeriesLabelPosition::UpperLeft).background_style(WHITE).draw()?;
    Ok(())
}
