use super::desk::Factory;
use factory_core::testing::assert_wiring_in;
use std::{fs, panic, path::PathBuf};

/// A document of its own for each test.
fn document(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

fn complaint(document: &PathBuf) -> Option<String> {
    let asserted = panic::catch_unwind(|| assert_wiring_in(document, &Factory::WIRING));
    asserted.err().map(|panic| *panic.downcast::<String>().unwrap())
}

#[test]
fn one_that_is_stale_is_written_anew_and_fails_once() {
    let text = "# Desk\n<!-- wiring of Factory -->\nold\n<!-- end of wiring -->\nThe rest.\n";
    let document = document("stale.md", text);
    assert!(complaint(&document).unwrap().contains("showed another wiring of `Factory`"));
    let written = fs::read_to_string(&document).unwrap();
    let picture = format!("```mermaid\n{}```", Factory::WIRING);
    assert_eq!(
        written,
        format!("# Desk\n<!-- wiring of Factory -->\n\n{picture}\n\n<!-- end of wiring -->\nThe rest.\n")
    );
    assert_eq!(complaint(&document), None);
    assert_eq!(fs::read_to_string(&document).unwrap(), written);
}

#[test]
fn one_without_a_place_for_it_is_told_so_and_left_alone() {
    for text in ["# Desk\n", "<!-- wiring of Another -->\n<!-- end of wiring -->\n", "<!-- wiring of Factory -->\n"] {
        let document = document("without.md", text);
        assert!(complaint(&document).unwrap().contains("<!-- wiring of Factory -->\n<!-- end of wiring -->"));
        assert_eq!(fs::read_to_string(&document).unwrap(), text);
    }
}

#[test]
fn one_that_is_not_there_is_named() {
    assert!(complaint(&PathBuf::from("nowhere.md")).unwrap().starts_with("nowhere.md cannot be read"));
}
