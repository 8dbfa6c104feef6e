use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn foreign_statics() {
    FOREIGN_STATICS.check();
}

#[test]
fn foreign_statics_in_functions() {
    FOREIGN_STATICS_IN_FUNCTIONS.check();
}

#[test]
fn globals_of_other_macros() {
    GLOBALS_OF_OTHER_MACROS.check();
}

#[test]
fn mutable_statics() {
    MUTABLE_STATICS.check();
}

#[test]
fn statics_in_functions() {
    STATICS_IN_FUNCTIONS.check();
}

#[test]
fn statics_in_inner_modules() {
    STATICS_IN_INNER_MODULES.check();
}

const FOREIGN_STATICS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub const HITS: u64 = 0;
        }
    ",
    rejected: &[
        (
            "a_foreign_mutable_static",
            &[("pub const HITS: u64 = 0;", r#"unsafe extern "C" { pub static mut HITS: u64; }"#)],
        ),
        ("a_foreign_static", &[("pub const HITS: u64 = 0;", r#"unsafe extern "C" { pub static HITS: u64; }"#)]),
        (
            "a_safe_foreign_static",
            &[("pub const HITS: u64 = 0;", r#"unsafe extern "C" { pub safe static HITS: u64; }"#)],
        ),
    ],
    messages: expect![[r#"
        all users share `HITS`, and the compiler cannot check who changes it; move it into an attested component of the platform, outside of this module
          | unsafe extern "C" { pub static mut HITS: u64; }
          |                                    ^^^^ a_foreign_mutable_static
          | unsafe extern "C" { pub static HITS: u64; }
          |                                ^^^^ a_foreign_static
          | unsafe extern "C" { pub safe static HITS: u64; }
          |                                     ^^^^ a_safe_foreign_static
    "#]],
};

const FOREIGN_STATICS_IN_FUNCTIONS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub fn hits() -> u64 {
                const HITS: u64 = 0;
                HITS
            }
        }
    ",
    rejected: &[(
        "a_foreign_static_in_a_function",
        &[("const HITS: u64 = 0;", r#"unsafe extern "C" { static HITS: u64; }"#)],
    )],
    messages: expect![[r#"
        all users share `HITS`, and the compiler cannot check who changes it; move it into an attested component of the platform, outside of this module
          | unsafe extern "C" { static HITS: u64; }
          |                            ^^^^ a_foreign_static_in_a_function
    "#]],
};

const GLOBALS_OF_OTHER_MACROS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            use std::cell::Cell;
            pub fn turns() -> u64 {
                let turns: Cell<u64> = const { Cell::new(0) };
                turns.get()
            }
        }
    ",
    rejected: &[
        // Leaks: 40
        ("a_task_local", &[("pub fn", "tokio::task_local! { static TURNS: Cell<u64>; }\n    pub fn")]),
        // Leaks: 26
        (
            "a_thread_local",
            &[("pub fn", "thread_local! { static TURNS: Cell<u64> = const { Cell::new(0) }; }\n    pub fn")],
        ),
        (
            "a_thread_local_by_its_path",
            &[("pub fn", "::std::thread_local! { static TURNS: Cell<u64> = const { Cell::new(0) }; }\n    pub fn")],
        ),
        (
            "a_thread_local_in_a_function",
            &[(
                "let turns: Cell<u64> = const { Cell::new(0) };",
                "thread_local!(static TURNS: Cell<u64> = const { Cell::new(0) });",
            )],
        ),
        // Leaks: 37
        (
            "a_thread_local_by_another_name",
            &[
                ("cell::Cell;", "{cell::Cell, thread_local as remembered};"),
                ("pub fn", "remembered! { static TURNS: Cell<u64> = const { Cell::new(0) }; }\n    pub fn"),
            ],
        ),
        ("a_lazy_static", &[("pub fn", "lazy_static! { static ref TURNS: u64 = 0; }\n    pub fn")]),
    ],
    messages: expect![[r#"
        `task_local!` defines a global that outlives the scope of its user; keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | tokio::task_local! { static TURNS: Cell<u64>; }
          |        ^^^^^^^^^^ a_task_local
        `thread_local!` defines a global that outlives the scope of its user; keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | thread_local! { static TURNS: Cell<u64> = const { Cell::new(0) }; }
          | ^^^^^^^^^^^^ a_thread_local
          | ::std::thread_local! { static TURNS: Cell<u64> = const { Cell::new(0) }; }
          |        ^^^^^^^^^^^^ a_thread_local_by_its_path
          | thread_local!(static TURNS: Cell<u64> = const { Cell::new(0) });
          | ^^^^^^^^^^^^ a_thread_local_in_a_function
        `thread_local!` defines a global that outlives the scope of its user, also under another name; keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | use std::{cell::Cell, thread_local as remembered};
          |                                       ^^^^^^^^^^ a_thread_local_by_another_name
        `lazy_static!` defines a global that outlives the scope of its user; keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | lazy_static! { static ref TURNS: u64 = 0; }
          | ^^^^^^^^^^^ a_lazy_static
    "#]],
};

const MUTABLE_STATICS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub const HITS: u64 = 0;
        }
    ",
    rejected: &[
        ("a_mutable_static", &[("const", "static mut")]),
        (
            "an_attested_mutable_static",
            &[("pub const", "#[attest(reason = \"a request counter holds no user data\")]\n    pub static mut")],
        ),
    ],
    messages: expect![[r#"
        all users share `HITS`, and code that runs for one of them can change it; remove `mut`, and keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | pub static mut HITS: u64 = 0;
          |            ^^^ a_mutable_static
          | pub static mut HITS: u64 = 0;
          |            ^^^ an_attested_mutable_static
    "#]],
};

const STATICS_IN_FUNCTIONS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub fn hits() -> u64 {
                const HITS: u64 = 0;
                HITS
            }
        }
    ",
    rejected: &[("a_mutable_static_in_a_function", &[("const", "static mut")])],
    messages: expect![[r#"
        all users share `HITS`, and code that runs for one of them can change it; remove `mut`, and keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | static mut HITS: u64 = 0;
          |        ^^^ a_mutable_static_in_a_function
    "#]],
};

const STATICS_IN_INNER_MODULES: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            pub mod inner {
                pub static NAME: &str = "triage";
            }
        }
    "#,
    rejected: &[("a_mutable_static_in_a_user_scoped_module_in_another", &[("NAME", "mut NAME")])],
    messages: expect![[r#"
        all users share `NAME`, and code that runs for one of them can change it; remove `mut`, and keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | pub static mut NAME: &str = "triage";
          |            ^^^ a_mutable_static_in_a_user_scoped_module_in_another
    "#]],
};
