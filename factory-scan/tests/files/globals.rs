//! The findings of the rule in a file.

use crate::scan_file;
use factory_scan::{GlobalState, Judged};

fn globals(text: &str) -> Vec<GlobalState> {
    scan_file(text).unwrap_or_else(|error| panic!("{error:?}\n{text}")).globals
}

/// Returns the names, with a `?` after those that only the compiler can judge.
fn names(text: &str) -> Vec<String> {
    let mark = |judged| if judged == Judged::Certain { "" } else { "?" };
    globals(text).into_iter().map(|global| format!("{}{}", global.name, mark(global.judged))).collect()
}

#[test]
fn each_kind_of_global_is_found() {
    for (text, name) in [
        ("static LATEST: Mutex<String> = x();", "LATEST"),
        ("static mut COUNT: u32 = 0;", "COUNT"),
        ("fn instance() -> u8 { static X: AtomicU8 = x(); 0 }", "X"),
        ("impl A { fn f() { static X: std::sync::RwLock<u8> = x(); } }", "X"),
        ("thread_local! { static PLAIN: u32 = const { 1 }; }", "thread_local"),
        ("lazy_static::lazy_static! { static ref X: String = String::new(); }", "lazy_static"),
        ("tokio::task_local! { static USER: String; }", "task_local"),
        ("use std::thread_local as local;\nlocal! { static X: u8 = 1; }", "local"),
        ("fn f() { let x: &'static str = Box::leak(y()); }", "Box::leak"),
        ("#[cached] fn answer(id: u8) -> u8 { id }", "answer"),
        ("fn f() { std::env::set_current_dir(\"x\"); }", "set_current_dir"),
        ("fn registry() -> &'static mut Registry { x() }", "registry"),
        ("fn registry() -> MutexGuard<'static, u8> { x() }", "registry"),
        ("fn registry() -> &'static Mutex<u8> { x() }", "registry"),
        ("extern \"C\" { static environ: *const u8; }", "environ"),
        ("#[user_scoped] mod agents { static X: Mutex<u8> = x(); }", "X"),
        ("wrap! { static X: Mutex<u8> = x(); }", "X"),
        ("use std::sync::Mutex as Lock; static X: Lock<u8> = x();", "X"),
    ] {
        assert_eq!(names(text), [name], "{text}");
    }
}

#[test]
fn what_holds_no_state_is_no_finding() {
    for text in [
        "mod other;",
        "static NAME: &str = \"x\"; const LIMIT: usize = 3;",
        "static X: OnceLock<String> = OnceLock::new(); fn f() -> &'static str { X.get_or_init(String::new) }",
        "static PATTERN: LazyLock<Regex> = LazyLock::new(|| x());",
        "fn name() -> &'static str { \"x\" }",
        "fn of(&self) -> &Mutex<u8> { &self.lock }",
        "#[global_allocator] static A: Counting = Counting;",
        "// static X: Mutex<u8> = x();\nconst TEXT: &str = \"static X: Mutex<u8> = x();\";",
        "quote! { static X: Mutex<u8> = x(); }",
        "macro_rules! local { (static $x:ident : Mutex<u8>) => { let $x = 1; } }",
    ] {
        assert_eq!(names(text), [""; 0], "{text}");
    }
}

#[test]
fn the_bodies_of_macros_are_read() {
    let text =
        "macro_rules! global { ($name:ident, $ty:ty) => { static $name: Mutex<$ty> = x(); static OTHER: $ty = y(); } }";
    assert_eq!(names(text), ["name", "OTHER?"]);
}

#[test]
fn the_words_are_those_of_the_macro() {
    let texts = |text| globals(text).into_iter().map(|global| global.text).collect::<Vec<_>>();
    assert_eq!(
        texts("thread_local! {}"),
        ["`thread_local!` defines a global that outlives the scope of its user; keep its state in a `#[user_scoped]` \
          type or in a `PerUser` of the platform"]
    );
    assert_eq!(
        texts("static X: Mutex<String> = x();"),
        ["a static of the type `Mutex<String>` could carry one user's state to another; keep its state in a \
          `#[user_scoped]` type or in a `PerUser` of the platform"]
    );
    assert_eq!(
        texts("static X: Foreign = x();"),
        [
            "a static of the type `Foreign` may carry one user's state to another; move it into a `#[user_scoped]` module, \
          where the compiler checks its type"
        ]
    );
}

#[test]
fn a_global_has_its_place() {
    let text = "#!/usr/bin/env cargo\n// ä\nmod agents {\n    impl Triage {\n        fn f() { /* ä */ static X: Mutex<u8> = x(); }\n    }\n}\n\
        #[cfg(test)]\nmod tests {\n    static Y: Mutex<u8> = x();\n}\n#[tokio::test]\nasync fn t() { static Z: Mutex<u8> = x(); }\n";
    let globals = globals(text);
    let places: Vec<_> = globals.iter().map(|global| (&*global.at.item, global.at.line, global.at.column)).collect();
    assert_eq!(places, [("agents::Triage::f::X", 5, 36), ("tests::Y", 10, 15), ("t::Z", 13, 26)]);
    assert_eq!(globals.iter().map(|global| global.at.in_tests).collect::<Vec<_>>(), [false, true, true]);
    assert!(globals.iter().all(|global| &text[global.at.start..global.at.end] == "Mutex<u8>"));
}
