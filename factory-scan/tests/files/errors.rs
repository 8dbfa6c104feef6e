//! Texts that are no Rust files.

use crate::{find_mentions, scan_file};
use factory_scan::ParseError;

fn error(text: &str) -> ParseError {
    scan_file(text).expect_err(text)
}

#[test]
fn an_error_names_its_place() {
    for (text, line, column) in [
        ("fn f() {\n    let ä = ;\n}", 2, 13),
        ("fn f() {\n    \"open\n}", 2, 5),
        ("fn f() {\n    (\n}", 3, 1),
        ("fn f() -> {", 1, 11),
        ("struct S", 1, 9),
        ("#!/usr/bin/env x\nfn ;", 2, 4),
    ] {
        let found = error(text);
        assert_eq!((found.line, found.column), (line, column), "{text}: {}", found.message);
    }
}

#[test]
fn a_merge_conflict_is_named() {
    let text = "fn f() {}\n<<<<<<< HEAD\nfn g() {}\n=======\nfn h() {}\n>>>>>>> it's theirs\n";
    let found = error(text);
    assert_eq!((found.line, found.column), (2, 1));
    assert_eq!(
        found.message,
        "a merge conflict of git is not resolved; keep one of the two sides and remove the markers"
    );
    assert_eq!(find_mentions(text, &["g"]), Err(found));
    assert!(scan_file(&format!("const TEXT: &str = r##\"\n{text}\"##;")).is_ok());
}

#[test]
fn too_deep_nesting_is_an_error() {
    for text in [
        format!("fn f() {{ {}1{} }}", "(".repeat(30_000), ")".repeat(30_000)),
        format!("fn f() {{ {}true; }}", "!".repeat(100_000)),
        format!("fn f() {{ x = {}1; }}", "a = ".repeat(30_000)),
        format!("fn f() {{ x = {}1; }}", "{} (a) = ".repeat(30_000)),
        format!("fn f() {{ {}{{}} }}", "if a {} else ".repeat(30_000)),
        format!("fn f() {{ {}1 }}", "|a, b| ".repeat(30_000)),
        format!("type A = {}u8{};", "Vec<".repeat(30_000), ">".repeat(30_000)),
        format!("type A = {}u8{};", "Map<u8, ".repeat(30_000), ">".repeat(30_000)),
    ] {
        assert!(error(&text).message.starts_with("the code is nested too deeply here; "));
    }
}

#[test]
fn deep_nesting_is_read() {
    for text in [
        format!("fn f() {{ {}1{} }}", "(".repeat(490), ")".repeat(490)),
        format!("fn f() {{ {}1{} }}", "{".repeat(490), "}".repeat(490)),
        format!("fn f() {{ {}true; }}", "!".repeat(6_500)),
        format!("fn f() {{ x = {}1; }}", "a = ".repeat(3_200)),
        format!("fn f() {{ {}{{}} }}", "if a {} else ".repeat(1_600)),
        format!("fn f() {{ {}1 }}", "|a| ".repeat(2_100)),
        format!("type A = {}u8{};", "Vec<".repeat(2_100), ">".repeat(2_100)),
        format!("type A = {}u8;", "&".repeat(6_500)),
        format!("type A = {}u8;", "fn() -> ".repeat(1_300)),
        format!("fn f() {{ {}1; }}", "return ".repeat(6_000)),
        format!("fn f() {{ x{}; }}", "[0]".repeat(30_000)),
        format!("fn f() {{ 1{}; }}", " + 1".repeat(20_000)),
        format!("fn f() {{ a{}; }}", " || b".repeat(20_000)),
        format!("fn f() {{ a{}; }}", ".b(1)".repeat(30_000)),
    ] {
        scan_file(&text).unwrap_or_else(|error| panic!("{error:?}\n{}", &text[..50]));
        find_mentions(&text, &["f"]).unwrap_or_else(|error| panic!("{error:?}"));
    }
}

#[test]
fn long_lists_are_read() {
    for text in [
        format!("const A: [u8; 30_000] = [{}];", "1 << 2, ".repeat(30_000)),
        format!("const A: [u8; 30_000] = [{}];", "A | B, ".repeat(30_000)),
        format!("fn f() {{ html! {{ {} }} }}", "<p class=\"a\"> { x } </p>".repeat(10_000)),
        "fn f() { if a {} else { b } }\n".repeat(20_000),
        format!("fn f() {{ match a {{ {} }} }}", "1 => {} A(_) => {} #[cfg(x)] B => {}".repeat(10_000)),
    ] {
        scan_file(&text).unwrap_or_else(|error| panic!("{error:?}"));
    }
}

#[test]
fn an_empty_file_is_read() {
    for text in [
        "",
        "\u{feff}",
        "\n",
        "//! Docs.",
        "#!/bin/x",
        "\u{feff}#!/bin/x\nfn f() {}",
        "\u{feff}static X: Mutex<u8> = x();",
    ] {
        assert!(scan_file(text).is_ok(), "{text:?}");
    }
}
