use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn memoized_functions() {
    MEMOIZED_FUNCTIONS.check();
}

#[test]
fn memoizing_macros() {
    MEMOIZING_MACROS.check();
}

#[test]
fn process_settings() {
    PROCESS_SETTINGS.check();
}

const MEMOIZED_FUNCTIONS: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            use cached::proc_macro::cached as remembered;
            use std::iter::once as single;
            #[must_use]
            fn answer(user: String, question: &str) -> String {
                format!("{question} asked by {user}")
            }
            #[cached(size = 1)]
            #[attest(reason = "the table of a language holds no user data")]
            fn table(language: String) -> String {
                language
            }
        }
    "#,
    rejected: &[
        // Leaks: 18
        ("a_cached_function", &[("#[must_use]", "#[cached(key = \"String\", convert = \"question\")]")]),
        ("a_cached_function_by_its_path", &[("#[must_use]", "#[cached::proc_macro::io_cached(disk = true)]")]),
        ("a_cached_function_by_another_name", &[("#[must_use]", "#[remembered]")]),
        ("a_memoized_function", &[("#[must_use]", "#[memoize::memoize]")]),
        ("a_function_that_runs_once", &[("#[must_use]", "#[once]\n    pub(crate) async")]),
    ],
    messages: expect![[r#"
        `#[cached]` keeps the results of `answer` for all users; keep them in a `PerUser` of the platform, or attest the function with `#[attest(reason = "…")]`
          | #[cached(key = "String", convert = "question")]
          |   ^^^^^^ a_cached_function
        `#[io_cached]` keeps the results of `answer` for all users; keep them in a `PerUser` of the platform, or attest the function with `#[attest(reason = "…")]`
          | #[cached::proc_macro::io_cached(disk = true)]
          |                       ^^^^^^^^^ a_cached_function_by_its_path
        `#[remembered]` keeps the results of `answer` for all users; keep them in a `PerUser` of the platform, or attest the function with `#[attest(reason = "…")]`
          | #[remembered]
          |   ^^^^^^^^^^ a_cached_function_by_another_name
        `#[memoize]` keeps the results of `answer` for all users; keep them in a `PerUser` of the platform, or attest the function with `#[attest(reason = "…")]`
          | #[memoize::memoize]
          |            ^^^^^^^ a_memoized_function
        `#[once]` keeps the results of `answer` for all users; keep them in a `PerUser` of the platform, or attest the function with `#[attest(reason = "…")]`
          | #[once]
          |   ^^^^ a_function_that_runs_once
    "#]],
};

const MEMOIZING_MACROS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            as_it_is! {
                fn answer(question: String) -> String { question }
            }
        }
    ",
    rejected: &[
        ("a_cached_function_in_a_macro", &[("as_it_is", "cached")]),
        ("a_cached_function_in_a_macro_by_its_path", &[("as_it_is", "cached::cached_key")]),
    ],
    messages: expect![[r#"
        `cached!` defines a global that outlives the scope of its user; keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | cached! {
          | ^^^^^^ a_cached_function_in_a_macro
        `cached_key!` defines a global that outlives the scope of its user; keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | cached::cached_key! {
          |         ^^^^^^^^^^ a_cached_function_in_a_macro_by_its_path
    "#]],
};

const PROCESS_SETTINGS: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            use std::env::{self, var};
            pub fn enter(path: &Path) -> Command {
                let mut shell = Command::new("sh");
                shell.current_dir(path).env("HOME", path).env_remove("USER");
                shell
            }
            fn set_var(name: &str) -> Result<String, env::VarError> {
                var(name)
            }
            #[cfg(test)]
            mod tests {
                static mut NAMES: u64 = 0;
            }
            #[tokio::test]
            async fn enters() {
                std::env::set_var("HOME", "/");
            }
        }
    "#,
    rejected: &[
        ("a_working_directory", &[("shell.current_dir(path)", "env::set_current_dir(path); shell")]),
        ("a_working_directory_by_its_path", &[("shell.current_dir(path)", "std::env::set_current_dir(path); shell")]),
        ("an_environment_variable", &[("shell.current_dir(path)", "unsafe { env::set_var(name, path) } shell")]),
        ("a_panic_hook", &[("shell.current_dir(path)", "std::panic::set_hook(hook); shell")]),
        ("a_raw_name", &[("shell.current_dir(path)", "env::r#set_current_dir(path); shell")]),
        ("an_imported_function", &[("self, var", "self, var, remove_var as forget")]),
        ("an_imported_path", &[("env::{self, var}", "env::set_current_dir")]),
        (
            "a_module_by_another_name",
            &[
                ("self, var", "self as process, var"),
                ("shell.current_dir(path)", "process::set_current_dir(path); shell"),
            ],
        ),
    ],
    messages: expect![[r#"
        `set_current_dir` changes the working directory of the process, which all users share; pass the value as an argument
          | env::set_current_dir(path); shell.env("HOME", path).env_remove("USER");
          |      ^^^^^^^^^^^^^^^ a_working_directory
          | std::env::set_current_dir(path); shell.env("HOME", path).env_remove("USER");
          |           ^^^^^^^^^^^^^^^ a_working_directory_by_its_path
          | use std::env::set_current_dir;
          |               ^^^^^^^^^^^^^^^ an_imported_path
          | process::set_current_dir(path); shell.env("HOME", path).env_remove("USER");
          |          ^^^^^^^^^^^^^^^ a_module_by_another_name
        `set_var` changes an environment variable of the process, which all users share; pass the value as an argument
          | unsafe { env::set_var(name, path) } shell.env("HOME", path).env_remove("USER");
          |               ^^^^^^^ an_environment_variable
        `set_hook` changes the panic hook of the process, which all users share; set it where the server starts
          | std::panic::set_hook(hook); shell.env("HOME", path).env_remove("USER");
          |             ^^^^^^^^ a_panic_hook
        `r#set_current_dir` changes the working directory of the process, which all users share; pass the value as an argument
          | env::r#set_current_dir(path); shell.env("HOME", path).env_remove("USER");
          |      ^^^^^^^^^^^^^^^^^ a_raw_name
        `remove_var` changes an environment variable of the process, which all users share; pass the value as an argument
          | use std::env::{self, var, remove_var as forget};
          |                           ^^^^^^^^^^ an_imported_function
    "#]],
};
