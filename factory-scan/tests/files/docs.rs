//! Names in doc comments.

use crate::find_mentions;
use factory_scan::{
    Form::{self, Doc, DocTest},
    Mention,
};

fn mentions(text: &str) -> Vec<Mention> {
    find_mentions(text, &["get_x"]).unwrap_or_else(|error| panic!("{error:?}\n{text}"))
}

fn forms(text: &str) -> Vec<Form> {
    mentions(text).into_iter().map(|mention| mention.form).collect()
}

#[test]
fn names_in_prose_are_docs() {
    for text in [
        "/// Replaces `get_x`, not get_xy.\nfn f() {}",
        "//! See [`get_x`].",
        "/** See get_x(). */\nfn f() {}",
        "#[doc = \"See get_x.\"]\nfn f() {}",
        "struct S {\n    /// From get_x.\n    field: u8,\n}",
        "/// ```text\n/// get_x()\n/// ```\nfn f() {}",
        "/// ```ignore\n/// get_x()\n/// ```\nfn f() {}",
        "/// ```rust,ignore\n/// get_x()\n/// ```\nfn f() {}",
        "/// ```console\n/// get_x\n/// ```\nfn f() {}",
    ] {
        assert_eq!(forms(text), [Doc], "{text}");
    }
}

#[test]
fn names_in_compiled_code_blocks_are_doc_tests() {
    for info in [
        "",
        "rust",
        "no_run",
        "should_panic",
        "compile_fail",
        "compile_fail,E0277",
        "edition2021",
        "rust,my-tag",
        "edition2024,no_run",
    ] {
        let text = format!("/// Text.\n///\n/// ```{info}\n/// get_x(); // get_x in a comment\n/// ```\nfn f() {{}}");
        assert_eq!(forms(&text), [DocTest], "{info}");
    }
    assert_eq!(forms("/// Text.\n///\n///     get_x();\nfn f() {}"), [DocTest]);
    assert_eq!(
        forms("/// ```\n/// # use a::get_x;\n/// # fn main() {\n/// \"get_x\"; get_x();\n/// # }\n/// ```\nfn f() {}"),
        [DocTest, DocTest]
    );
    assert_eq!(forms("/// ```\n/// get_x() }\n/// ```\nfn f() {}"), [DocTest]);
    assert_eq!(forms("/**\n * See get_x.\n *\n * ```\n * get_x();\n * ```\n */\nfn f() {}"), [Doc, DocTest]);
    assert_eq!(forms("//! ```\n//! get_x();\n//! ```\n/// get_x\nfn f() {}"), [DocTest, Doc]);
}

#[test]
fn comments_that_are_no_docs_are_not_read() {
    assert_eq!(forms("// get_x\n//// get_x\n/* get_x */ /*** get_x */ fn f() {}"), []);
}

#[test]
fn a_name_in_docs_has_its_place() {
    let text = "mod a {\n    /// Ä: get_x.\n    ///\n    /// ```\n    /// # let ä = 1;\n    /// a::get_x();\n    /// ```\n    #[test]\n    fn f() {}\n}\n";
    let found = mentions(text);
    let places: Vec<_> =
        found.iter().map(|found| (&*found.at.item, found.at.line, found.at.column, found.at.in_tests)).collect();
    assert_eq!(places, [("a::f", 2, 12, true), ("a::f", 6, 12, true)]);
    assert!(found.iter().all(|found| &text[found.at.start..found.at.end] == "get_x"));
    let block = mentions("/**\n  * Text.\n  * See get_x.\n  */\nfn f() {}");
    assert_eq!((block[0].at.line, block[0].at.column), (3, 9));
    let windows = mentions("/// One.\r\n/// See get_x.\r\nfn f() {}\r\n");
    assert_eq!((windows[0].at.line, windows[0].at.column), (2, 9));
}
