//! Measures `cargo check` of crates that grow, with hand-written wiring, with this project and with other derives.
//!
//! `compile_time` measures everything. `compile_time times`, `compile_time instructions`, `compile_time server` and
//! `compile_time runtime` measure one part.

use benches::{
    cold_checks::{Cold, empty_crates, runtimes, servers},
    compiling::{COUNTED_CRATE, Probe, ProbeKind, Shape, Wiring, instructions, source, stand_in_for_rustc},
    counting::{NO_VALGRIND, has_valgrind},
    growth::{Measure, Point, over_by_hand, value_of, write},
};
use std::{env, io, process::ExitCode, time::Duration};

/// Returns the number of turns. The largest crate has fewer, because serde's derives would take half an hour.
fn turns(size: usize) -> u32 {
    if size < 1000 { 5 } else { 3 }
}

const TYPES: Series = Series {
    shape: Shape::Types,
    sizes: [10, 100, 1000],
    wirings: &[Wiring::ByHand, Wiring::Ours, Wiring::Nject, Wiring::Serde],
};
const FACTORY: Series =
    Series { shape: Shape::Factory, sizes: [10, 100, 500], wirings: &[Wiring::ByHand, Wiring::Ours] };
const NESTED: Series = Series { shape: Shape::Nested, sizes: [10, 30, 60], wirings: &[Wiring::ByHand, Wiring::Ours] };

struct Series {
    shape: Shape,
    sizes: [usize; 3],
    wirings: &'static [Wiring],
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = if env::var_os(COUNTED_CRATE).is_some() {
        stand_in_for_rustc(&arguments).map(|status| status.success())
    } else {
        measured(arguments.first().map(String::as_str)).map(|()| true)
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measured(part: Option<&str>) -> io::Result<()> {
    let is_chosen = |name: &str| part.is_none_or(|part| part == name);
    if is_chosen("times") {
        let points = all(Series::timed)?;
        write(&points, "times")?;
        let empty = empty_crates()?;
        print_cold("an empty crate with one dependency", &empty);
        headlines(&points, empty[0].time.as_secs_f64() / empty[1].time.as_secs_f64());
    }
    if is_chosen("server") {
        print_cold("a server with axum, serde, tokio and thiserror", &servers()?);
    }
    if is_chosen("runtime") {
        print_cold("an empty crate with factory-runtime", &runtimes()?);
    }
    if !is_chosen("instructions") {
        return Ok(());
    }
    if !has_valgrind() {
        println!("\n{NO_VALGRIND}");
        return Ok(());
    }
    write(&all(Series::counted)?, "instructions")
}

fn all(measure: fn(&Series) -> io::Result<Vec<Point>>) -> io::Result<Vec<Point>> {
    let mut points = Vec::new();
    for series in [FACTORY, NESTED, TYPES] {
        points.extend(measure(&series)?);
    }
    Ok(points)
}

impl Series {
    /// Measures alternately, so that the load of the machine affects all wirings equally.
    fn timed(&self) -> io::Result<Vec<Point>> {
        let mut points = Vec::new();
        for size in [&[0], &self.sizes[..]].concat() {
            let probes = self.probes(size)?;
            let mut first = vec![Duration::MAX; probes.len()];
            let mut edited = first.clone();
            for turn in 0..turns(size) {
                for (index, probe) in probes.iter().enumerate() {
                    first[index] = first[index].min(probe.first()?);
                    edited[index] = edited[index].min(probe.edited(turn)?);
                }
            }
            for (measure, times) in [(Measure::First, first), (Measure::Edited, edited)] {
                let values = times.iter().map(|time| 1000.0 * time.as_secs_f64());
                points.extend(self.points(size, measure, values));
            }
        }
        self.print(&points, &[Measure::First, Measure::Edited]);
        Ok(points)
    }

    fn counted(&self) -> io::Result<Vec<Point>> {
        let mut points = Vec::new();
        for size in [&[0], &self.sizes[..]].concat() {
            let probes = self.probes(size)?;
            // Under callgrind, serde's derives would take longer than all others together.
            let probes = probes.iter().zip(self.wirings).filter(|&(_, &wiring)| wiring != Wiring::Serde);
            let counts = probes.map(|(probe, _)| instructions(probe)).collect::<io::Result<Vec<_>>>()?;
            points.extend(self.points(size, Measure::Instructions, counts.into_iter().map(|count| count / 1e6)));
        }
        self.print(&points, &[Measure::Instructions]);
        Ok(points)
    }

    fn points(&self, size: usize, measure: Measure, values: impl Iterator<Item = f64>) -> Vec<Point> {
        let point = |(&wiring, value)| Point { shape: self.shape, wiring, size, measure, value };
        self.wirings.iter().zip(values).map(point).collect()
    }

    fn probes(&self, size: usize) -> io::Result<Vec<Probe>> {
        let probe = |&wiring: &Wiring| {
            let (name, dependency) = match wiring {
                Wiring::ByHand => ("by_hand", "factory-core"),
                Wiring::Ours => ("ours", "factory-core"),
                Wiring::Nject => ("nject_user", "nject = \"0.5\""),
                Wiring::Serde => ("serde_user", "serde = { version = \"1\", features = [\"derive\"] }"),
            };
            let probe = Probe::new(name, &[dependency], ProbeKind::Library, &source(self.shape, wiring, size))?;
            probe.prepare()?;
            Ok(probe)
        };
        self.wirings.iter().map(probe).collect()
    }

    /// Prints each value with its ratio to hand-written wiring and the cost of one more type or agent.
    fn print(&self, points: &[Point], measures: &[Measure]) {
        for &measure in measures {
            println!(
                "\n| {} {}, {} | over by hand | each further one |",
                self.shape.name(),
                measure.name(),
                measure.unit()
            );
            println!("|---|---|---|");
            let value = |wiring, size| value_of(points, self.shape, wiring, size, measure);
            let mut before = 0;
            for size in self.sizes {
                for &wiring in self.wirings {
                    let (all, by_hand) = (value(wiring, size), value(Wiring::ByHand, size));
                    if all.is_nan() {
                        continue;
                    }
                    let further = f64::from(u32::try_from(size - before).unwrap_or(u32::MAX));
                    let each = (all - value(wiring, before)) / further;
                    println!("| {size}, {}: {all:.0} | {:.2} | {each:.2} |", wiring.name(), all / by_hand);
                }
                before = size;
            }
        }
    }
}

/// Prints the times of the cold checks, each with its ratio to the first.
fn print_cold(contents: &str, times: &[Cold]) {
    println!(
        "\n| {contents}, cold | crates | ms | over the first | ms of all processors | over the first |\n|---|---|---|---|---|---|"
    );
    let ratio = |time: Duration, first: Duration| time.as_secs_f64() / first.as_secs_f64();
    for Cold { name, time, processors, crates } in times {
        let (all, all_processors) = (ratio(*time, times[0].time), ratio(*processors, times[0].processors));
        let (time, processors) = (time.as_millis(), processors.as_millis());
        println!("| {name} | {crates} | {time} | {all:.2} | {processors} | {all_processors:.2} |");
    }
}

/// Prints the ratios that the README quotes, with their limits.
fn headlines(points: &[Point], cold_over_nject: f64) {
    println!();
    for (Series { shape, sizes: [.., most], .. }, limit) in [(FACTORY, 5), (NESTED, 8)] {
        for measure in [Measure::First, Measure::Edited] {
            let ratio = over_by_hand(points, shape, most, measure);
            println!("{most} {} over by hand, {}: {ratio:.2} (limit {limit})", shape.name(), measure.name());
        }
    }
    println!("cold check of factory-core over nject 0.5: {cold_over_nject:.2} (limit 1)");
}
