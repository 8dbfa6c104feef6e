//! Writes the schedule of the jobs as code, from a table.

use std::{env, fmt::Write, fs, path::Path};

/// The jobs, and the topics that they ask about.
const JOBS: [(&str, &str); 3] = [("nightly", "backup"), ("weekly", "invoice"), ("monthly", "archive")];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut code = String::from(
        "/// Asks about the topic of a job.\npub fn ask(job: &str) -> Option<String> {\n    match job {\n",
    );
    for (job, topic) in JOBS {
        let ask = format!("platform::get_agent_instance_factory().triage(\"{topic}\".to_owned()).answer(job)");
        writeln!(code, "        \"{job}\" => Some({ask}),").expect("a string grows");
    }
    code.push_str("        _ => None,\n    }\n}\n");
    let folder = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&folder).join("schedule.rs"), code).expect("the folder can be written");
}
