//! Large files.

use crate::project::Project;
use std::{
    fmt::Write,
    time::{Duration, Instant},
};

/// The time is linear in the number of uses: it is a tenth of this, where a quadratic one was several times as much.
const LIMIT: Duration = Duration::from_secs(30);

#[test]
fn thousands_of_uses_in_one_file_take_seconds() {
    let mut lib = "pub mod platform;\nuse platform::{AgentInstanceFactory, get_events, get_factory};\n".to_owned();
    for number in 0..2000 {
        writeln!(
            lib,
            "pub fn f{number}(factory: &AgentInstanceFactory<'_>) {{ get_factory().triage().answer(\"a\"); }}"
        )
        .unwrap();
        writeln!(lib, "pub fn g{number}() {{ get_events().send(\"a\") }}").unwrap();
    }
    let project = Project::new("size", &[("src/lib.rs", &lib)]);
    let run = || project.command(&["--dry-run"]).output().unwrap();
    run();
    // rustc has compiled the project.
    let start = Instant::now();
    let output = String::from_utf8(run().stdout).unwrap();
    let time = start.elapsed();
    assert!(output.contains("all: 2000 would be rewritten, 2000 proposed"), "{output}");
    assert!(time < LIMIT, "{time:?}");
}
