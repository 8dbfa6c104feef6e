//! Applies each mistake to the server, and compares what the compiler says with the outcome that the guide promises.

use std::{
    path::{Path, PathBuf},
    process::Command,
};
use support::{
    accidents::{accidents, write_workspace},
    files::page,
};

/// An error of rustc: its package, its code and its text.
struct Reported {
    package: String,
    code: String,
    text: String,
}

fn check(folder: &Path) -> Vec<Reported> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--keep-going", "--offline", "--message-format=json", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target().join("accidents-target"))
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().any(|line| line["reason"] == "build-finished"), "{}", String::from_utf8_lossy(&output.stderr));
    let errors =
        lines.iter().filter(|line| line["message"]["level"] == "error" && !line["message"]["spans"][0].is_null());
    let errors = errors.map(|line| Reported {
        package: line["target"]["name"].as_str().unwrap_or_default().to_owned(),
        code: line["message"]["code"]["code"].as_str().unwrap_or("none").to_owned(),
        text: line["message"]["rendered"].as_str().unwrap_or_default().to_owned(),
    });
    errors.collect()
}

fn target() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
}

#[test]
fn each_accident_has_its_outcome() {
    let (accidents, folder) = (accidents(), target().join("accidents"));
    assert_eq!(accidents.len(), 9);
    write_workspace(&folder, &accidents);
    let reported = check(&folder);
    for accident in &accidents {
        let package = format!("accident_{}", accident.name);
        let errors: Vec<_> = reported.iter().filter(|error| error.package == package).collect();
        let texts: String = errors.iter().map(|error| error.text.as_str()).collect();
        assert_eq!(errors.len(), accident.errors.len(), "{}:\n{texts}", accident.name);
        assert_eq!(errors.is_empty(), accident.compiles(), "{}: {}", accident.name, accident.outcome);
        for (code, text) in &accident.errors {
            let is_expected = |error: &&&Reported| error.code == *code && error.text.contains(text);
            assert!(errors.iter().any(|error| is_expected(&error)), "{}: no {code} {text} in\n{texts}", accident.name);
        }
    }
}

#[test]
fn the_guide_lists_each_accident() {
    let page = page("accidents");
    let rows: Vec<_> = page.lines().filter(|line| line.starts_with("| ") && line.contains(" | ")).skip(1).collect();
    let accidents = accidents();
    assert_eq!(rows.len(), accidents.len(), "{rows:#?}");
    for (row, accident) in rows.iter().zip(&accidents) {
        assert!(row.contains(&accident.description), "{row} does not describe {}", accident.description);
        assert!(row.contains(&accident.outcome), "{row} has not the outcome {}", accident.outcome);
    }
}
