//! What stays the same on every machine: no times.

use std::{
    collections::BTreeSet,
    process::{Command, Output},
};

fn cargo(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO")).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("cargo runs")
}

/// In release mode, whatever this test is built in: in a folder of its own, so that no other build waits for it.
#[test]
fn a_request_costs_what_it_costs_by_hand() {
    let target = concat!(env!("CARGO_TARGET_TMPDIR"), "/ratios");
    let program = ["run", "--quiet", "--release", "--no-default-features", "--bin", "instructions"];
    let output = cargo(&[&program[..], &["--target-dir", target, "--", "--check"]].concat());
    println!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn factory_core_brings_eight_crates() {
    let output =
        cargo(&["tree", "--quiet", "-p", "factory-core", "-e", "normal,build", "--prefix", "none", "--no-dedupe"]);
    let tree = String::from_utf8(output.stdout).expect("names of crates");
    let crates: BTreeSet<_> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(crates.len(), 1 + 8, "{crates:?}");
}
