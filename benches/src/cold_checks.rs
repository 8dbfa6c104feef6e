//! Cold checks of whole crates with their dependencies.

use crate::compiling::{Probe, ProbeKind, cold};
use std::{io, time::Duration};

const TURNS: u32 = 5;

/// The shortest cold check of one crate.
#[derive(Clone, Copy, Debug)]
pub struct Cold {
    /// The name in the tables.
    pub name: &'static str,
    /// The shortest time.
    pub time: Duration,
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
    let mut times: Vec<_> = probes.iter().map(|&(name, _)| Cold { name, time: Duration::MAX }).collect();
    for _ in 0..TURNS {
        for (cold_time, (_, probe)) in times.iter_mut().zip(probes) {
            cold_time.time = cold_time.time.min(cold(probe)?);
        }
    }
    Ok(times)
}
