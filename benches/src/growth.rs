//! The measurements of crates that grow, as a table and a chart.

use crate::compiling::{Shape, Wiring};
use std::{fmt::Write as _, fs, io, path::Path};

/// The measure of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Milliseconds after only the dependencies were checked.
    First,
    /// Milliseconds, after one function was changed.
    Edited,
    /// Millions of instructions of rustc.
    Instructions,
}

impl Measure {
    /// Returns the name in the tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first check",
            Self::Edited => "after an edit",
            Self::Instructions => "instructions of rustc",
        }
    }

    /// Returns the unit.
    #[must_use]
    pub fn unit(self) -> &'static str {
        if self == Self::Instructions { "millions" } else { "ms" }
    }
}

/// One measurement.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// The contents of the crate.
    pub shape: Shape,
    /// The kind of wiring.
    pub wiring: Wiring,
    /// The number of types or agents.
    pub size: usize,
    /// The measure.
    pub measure: Measure,
    /// The measured value.
    pub value: f64,
}

/// Returns the measured value, or NaN if there is none.
#[must_use]
pub fn value_of(points: &[Point], shape: Shape, wiring: Wiring, size: usize, measure: Measure) -> f64 {
    let is_wanted =
        |point: &&Point| (point.shape, point.wiring, point.size, point.measure) == (shape, wiring, size, measure);
    points.iter().find(is_wanted).map_or(f64::NAN, |point| point.value)
}

/// Returns the ratio of this project's value to that of hand-written wiring.
#[must_use]
pub fn over_by_hand(points: &[Point], shape: Shape, size: usize, measure: Measure) -> f64 {
    let of = |wiring| value_of(points, shape, wiring, size, measure);
    of(Wiring::Ours) / of(Wiring::ByHand)
}

/// Writes `growth_<name>.csv` and `growth_<name>.svg`.
///
/// # Errors
///
/// Returns an error if a file cannot be written.
pub fn write(points: &[Point], name: &str) -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut csv = "shape,wiring,size,measure,value\n".to_owned();
    for Point { shape, wiring, size, measure, value } in points {
        let (shape, wiring, measure, unit) = (shape.name(), wiring.name(), measure.name(), measure.unit());
        writeln!(csv, "{shape},{wiring},{size},{measure} ({unit}),{value:.1}").map_err(io::Error::other)?;
    }
    fs::write(folder.join(format!("growth_{name}.csv")), csv)?;
    crate::picture::draw(points, &folder.join(format!("growth_{name}.svg")))
        .map_err(|error| io::Error::other(error.to_string()))
}
