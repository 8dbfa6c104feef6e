//! Cold checks of whole crates with their dependencies.

use crate::compiling::{Probe, ProbeKind, cold, workspace};
use std::{fs, io, time::Duration};

const TURNS: u32 = 5;

/// The shortest cold check of one crate.
#[derive(Clone, Copy, Debug)]
pub struct Cold {
    /// The name in the tables.
    pub name: &'static str,
    /// The shortest time.
    pub time: Duration,
    /// The shortest time of all processors together, which depends less on the load of the machine. Zero if the system
    /// does not show it.
    pub processors: Duration,
    /// The number of crates that it is compiled with.
    pub crates: usize,
}

/// Measures an empty crate with this project, nject, shaku and dill as its only dependency.
///
/// # Errors
///
/// Returns an error if a crate does not compile.
pub fn empty_crates() -> io::Result<Vec<Cold>> {
    let dependencies = [
        ("factory-core", "factory-core"),
        ("nject", "nject = \"0.5\""),
        ("shaku", "shaku = \"0.6\""),
        ("dill", "dill = \"0.17\""),
    ];
    let probe = |(name, dependency): (&'static str, &str)| {
        let probe = Probe::new(&format!("empty_{}", name.replace('-', "_")), &[dependency], ProbeKind::Library, "")?;
        Ok((name, probe))
    };
    shortest(&dependencies.into_iter().map(probe).collect::<io::Result<Vec<_>>>()?)
}

/// Measures an empty crate that depends on factory-runtime with each of its features.
///
/// # Errors
///
/// Returns an error if a crate does not compile.
pub fn runtimes() -> io::Result<Vec<Cold>> {
    let path = workspace().join("factory-runtime").canonicalize()?;
    let runtime =
        |features: &str| format!("factory-runtime = {{ path = \"{}\", features = [{features}] }}", path.display());
    let dependencies = [
        ("factory-core", "factory-core".to_owned()),
        ("factory-runtime", runtime("")),
        ("with `axum`", runtime("\"axum\"")),
        ("with `metrics`", runtime("\"metrics\"")),
        ("with `rate-limit`", runtime("\"rate-limit\"")),
        ("with `tracing`", runtime("\"tracing\"")),
        ("with all", runtime("\"axum\", \"metrics\", \"rate-limit\", \"tracing\"")),
    ];
    let probe = |(number, (name, dependency)): (usize, &(&'static str, String))| {
        let probe = Probe::new(&format!("runtime_{number}"), &[dependency.as_str()], ProbeKind::Library, "")?;
        Ok((*name, probe))
    };
    shortest(&dependencies.iter().enumerate().map(probe).collect::<io::Result<Vec<_>>>()?)
}

/// Measures the server of `servers/` with hand-written wiring, with nject and with this project.
///
/// # Errors
///
/// Returns an error if a server does not compile.
pub fn servers() -> io::Result<Vec<Cold>> {
    const BASE: [&str; 4] = [
        "axum = \"0.8\"",
        "serde = { version = \"1\", features = [\"derive\"] }",
        "tokio = { version = \"1\", features = [\"full\"] }",
        "thiserror = \"2\"",
    ];
    let http = include_str!("../servers/http.rs");
    let servers = [
        ("by hand", "server_by_hand", None, include_str!("../servers/plain.rs")),
        ("nject", "server_nject", Some("nject = \"0.5\""), include_str!("../servers/nject.rs")),
        ("factory-core", "server_ours", Some("factory-core"), include_str!("../servers/ours.rs")),
    ];
    let probe = |(name, package, dependency, wiring): (&'static str, &str, Option<&str>, &str)| {
        let dependencies: Vec<_> = BASE.into_iter().chain(dependency).collect();
        Ok((name, Probe::new(package, &dependencies, ProbeKind::Program, &format!("{http}{wiring}"))?))
    };
    shortest(&servers.into_iter().map(probe).collect::<io::Result<Vec<_>>>()?)
}

/// Measures the crates alternately and returns the shortest time of each.
fn shortest(probes: &[(&'static str, Probe)]) -> io::Result<Vec<Cold>> {
    // Downloads the dependencies.
    for (_, probe) in probes {
        probe.prepare()?;
    }
    let unknown = Duration::MAX;
    let cold_of = |(name, probe): &(&'static str, Probe)| {
        Ok(Cold { name, time: unknown, processors: unknown, crates: probe.crates()? })
    };
    let mut times = probes.iter().map(cold_of).collect::<io::Result<Vec<_>>>()?;
    for _ in 0..TURNS {
        for (shortest, (_, probe)) in times.iter_mut().zip(probes) {
            let before = processors();
            shortest.time = shortest.time.min(cold(probe)?);
            shortest.processors = shortest.processors.min(processors().saturating_sub(before));
        }
    }
    Ok(times)
}

/// Returns the time of all processors in the child processes so far, as Linux shows it: fields 16 and 17 of `stat`, in
/// hundredths of a second. Zero on other systems.
fn processors() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit_once(')').map(|(_, fields)| fields).unwrap_or_default();
    let hundredths = fields.split_whitespace().skip(13).take(2).filter_map(|field| field.parse::<u64>().ok());
    Duration::from_millis(10 * hundredths.sum::<u64>())
}
