//! What was measured of crates that grow: kept as a table, and drawn.

use crate::compiling::{Shape, Wiring};
use std::{fmt::Write as _, fs, io, path::Path};

/// What of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Milliseconds, where only the dependencies were checked.
    First,
    /// Milliseconds, after one function was changed.
    Edited,
    /// Millions of instructions of rustc.
    Instructions,
}

impl Measure {
    /// As it stands in the tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first check",
            Self::Edited => "after an edit",
            Self::Instructions => "instructions of rustc",
        }
    }

    /// What it is counted in.
    #[must_use]
    pub fn unit(self) -> &'static str {
        if self == Self::Instructions { "millions" } else { "ms" }
    }
}

/// One crate, measured.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// What it is made of.
    pub shape: Shape,
    /// Who wires it.
    pub wiring: Wiring,
    /// Of how many.
    pub size: usize,
    /// What of it.
    pub measure: Measure,
    /// How much.
    pub value: f64,
}

/// What was measured of one crate; no number where it was not.
#[must_use]
pub fn value_of(points: &[Point], shape: Shape, wiring: Wiring, size: usize, measure: Measure) -> f64 {
    let asked =
        |point: &&Point| (point.shape, point.wiring, point.size, point.measure) == (shape, wiring, size, measure);
    points.iter().find(asked).map_or(f64::NAN, |point| point.value)
}

/// Of this project's over that of the same wired by hand.
#[must_use]
pub fn over_by_hand(points: &[Point], shape: Shape, size: usize, measure: Measure) -> f64 {
    let of = |wiring| value_of(points, shape, wiring, size, measure);
    of(Wiring::Ours) / of(Wiring::ByHand)
}

/// Writes the table and the picture of that name anew: `growth_<name>.csv` and `growth_<name>.svg`.
///
/// # Errors
///
/// When a file cannot be written.
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
