use factory_core::testing::assert_wiring_in;
use std::{fs, panic, path::PathBuf};
use support::desk::Factory;

/// Writes a document for one test.
fn document(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

fn panic_message(document: &PathBuf) -> Option<String> {
    let asserted = panic::catch_unwind(|| assert_wiring_in(document, &Factory::WIRING));
    asserted.err().map(|panic| *panic.downcast::<String>().unwrap())
}

#[test]
fn a_stale_picture_is_replaced_and_fails_once() {
    let text = "# Desk\n<!-- wiring of Factory -->\nold\n<!-- end of wiring -->\nThe rest.\n";
    let document = document("stale.md", text);
    assert!(panic_message(&document).unwrap().contains("showed another wiring of `Factory`"));
    let written = fs::read_to_string(&document).unwrap();
    let picture = format!("```mermaid\n{}```", Factory::WIRING);
    assert_eq!(
        written,
        format!("# Desk\n<!-- wiring of Factory -->\n\n{picture}\n\n<!-- end of wiring -->\nThe rest.\n")
    );
    assert_eq!(panic_message(&document), None);
    assert_eq!(fs::read_to_string(&document).unwrap(), written);
}

#[test]
fn a_page_without_the_markers_is_rejected_and_unchanged() {
    for text in ["# Desk\n", "<!-- wiring of Another -->\n<!-- end of wiring -->\n", "<!-- wiring of Factory -->\n"] {
        let document = document("without.md", text);
        assert!(panic_message(&document).unwrap().contains("<!-- wiring of Factory -->\n<!-- end of wiring -->"));
        assert_eq!(fs::read_to_string(&document).unwrap(), text);
    }
}

#[test]
fn a_missing_page_is_named() {
    assert!(panic_message(&PathBuf::from("nowhere.md")).unwrap().starts_with("nowhere.md cannot be read"));
}
