//! The report of a small workspace.

use crate::{audit::desk, project::run};
use serde_json::Value;
use std::fs;

fn json(output: &str) -> Value {
    serde_json::from_str(output).unwrap()
}

#[test]
fn the_report_is_complete() {
    let project = desk("report");
    let (status, _, errors) = run(project.factory("audit --baseline --accept-new --reason later"));
    assert_eq!(status, Some(0), "{errors}");
    let results = project.root.join("target/factory-testing");
    fs::create_dir_all(&results).unwrap();
    let line =
        r#"{"suite":"isolation","factory":"app::Desk","cases":12,"passed":12,"skipped":[],"unix_time":1767225600}"#;
    fs::write(results.join("results.json"), line).unwrap();
    let (status, output, errors) = run(project.factory("report --format json"));
    assert_eq!(status, Some(0), "{errors}");
    let report = json(&output);
    let schema = json(include_str!("../../schemas/report.schema.json"));
    jsonschema::draft202012::new(&schema).unwrap().validate(&report).unwrap();
    assert_eq!(report["compliance"]["numerator"], 1);
    assert_eq!(report["exemptions"]["baseline"].as_array().unwrap().len(), 8);
    assert_eq!(report["exemptions"]["callers"][0]["of"], "Identity::verified");
    assert_eq!(report["findings"].as_array().unwrap().len(), 0);
    assert_eq!(report["suites"][0]["factory"], "app::Desk");
    assert!(report["subject"]["lockfile"].is_string() && report["rules"].as_array().unwrap().len() > 15);
    fs::remove_file(results.join("results.json")).unwrap();
}

#[test]
fn the_report_is_written_to_a_file() {
    let project = desk("report_file");
    let (status, output, errors) = run(project.factory("report --output evidence.md"));
    assert_eq!((status, output.as_str()), (Some(0), ""), "{errors}");
    let path = project.root.join("evidence.md");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("# User isolation: evidence\n\n## What was examined\n"), "{text}");
    assert!(text.contains("| `Identity::verified` | `src/api.rs:7:53` | `api::identity` | not listed |  |"), "{text}");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let (status, _, errors) = run(project.factory("report --output evidence.md"));
    assert_eq!(status, Some(2));
    assert!(errors.contains("`evidence.md` is read-only; make it writable"), "{errors}");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn suites_are_found_in_a_target_folder_elsewhere() {
    let project = desk("report_elsewhere");
    fs::remove_file(project.root.join("target")).unwrap();
    let target = project.root.with_file_name("elsewhere");
    fs::create_dir_all(target.join("factory-testing")).unwrap();
    let line =
        r#"{"suite":"isolation","factory":"app::Desk","cases":1,"passed":1,"skipped":[],"unix_time":1767225600}"#;
    fs::write(target.join("factory-testing/results.json"), line).unwrap();
    let mut command = project.factory("report");
    command.env("CARGO_TARGET_DIR", target);
    let (_, output, errors) = run(command);
    assert!(output.contains("| isolation | `app::Desk` | 1 of 1 |"), "{output}{errors}");
}
