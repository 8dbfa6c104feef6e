//! A mistake in a type that an `agent_factory!` lists is one diagnostic, also in the JSON that editors read.
//!
//! With incremental compilation, rustc does not remove a diagnostic that it reports for several items. So the programs
//! are compiled incrementally, by rustc itself, because cargo would compile the dependencies again.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

const PRELUDE: &str = "
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
pub trait Clock: Shareable {}
#[derive(Shareable)] pub struct Table<T>(T);
mod hidden {
    use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, user_scoped};
    #[derive(Shareable)] struct Secret;
    #[derive(Shareable)] struct Gate;
    impl ScopeGuard for Gate {
        type Permit = ();
        fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> { Ok(()) }
    }
    #[user_scoped] struct Diary<'user> { scope: UserScope<'user> }
}
#[user_scoped] pub struct Notes<'user> { scope: UserScope<'user> }
#[user_scoped] pub struct Reader<'user> { scope: UserScope<'user>, #[shared] unknown: &'user String }
#[user_scoped(create)] pub struct Late<'user> { scope: UserScope<'user> }
#[user_scoped] impl<'user> Late<'user> { #[create] async fn new(scope: UserScope<'user>) -> Self { Self { scope } } }
#[user_scoped] pub struct Memo<'user> { scope: UserScope<'user>, #[param] text: String }
fn main() {}
";

#[test]
fn a_wrong_type_of_a_shared_component_is_one_diagnostic() {
    for (ty, code) in [
        ("Clock", "E0782"),
        ("Table", "E0107"),
        ("Vec<Table>", "E0107"),
        ("Unknown", "E0425"),
        ("Vec<Unknown>", "E0425"),
        ("factory_core::PerUser<Vec<Unknown>>", "E0425"),
        ("dyn Unknown", "E0405"),
        ("hidden::Secret", "E0603"),
    ] {
        assert_one(&format!("shared {{ pub wrong: {ty} }} agents {{ notes: Notes }}"), code);
    }
}

#[test]
fn a_wrong_type_of_request_data_is_one_diagnostic() {
    for (ty, code) in [
        ("Clock", "E0782"),
        ("Table", "E0107"),
        ("Unknown", "E0425"),
        ("Vec<Unknown>", "E0425"),
        ("dyn Unknown", "E0405"),
        ("hidden::Secret", "E0603"),
        ("std::rc::Rc<u8>", "E0277"),
    ] {
        assert_one(&format!("request {{ #[allow(dead_code)] pub wrong: {ty} }} agents {{ notes: Notes }}"), code);
    }
}

#[test]
fn a_wrong_type_of_a_guard_is_one_diagnostic() {
    for (ty, code) in [("Clock", "E0782"), ("Table", "E0107"), ("Unknown", "E0425"), ("hidden::Gate", "E0603")] {
        assert_one(&format!("guards {{ pub wrong: {ty} }} agents {{ notes: Notes }}"), code);
    }
}

#[test]
fn a_wrong_type_of_a_scoped_component_is_one_diagnostic() {
    for (ty, code) in [("Unknown", "E0425"), ("String", "E0107"), ("hidden::Diary", "E0603")] {
        assert_one(&format!("scoped {{ wrong: {ty} }} agents {{ notes: Notes }}"), code);
    }
}

#[test]
fn a_component_that_cannot_be_built_is_one_diagnostic() {
    for wrong in ["Late", "Memo", "Reader"] {
        assert_one(&format!("scoped {{ wrong: {wrong} }} agents {{ notes: Notes }}"), "E0277");
    }
}

#[test]
fn wrong_values_for_an_agent_in_an_agent_are_one_diagnostic() {
    for (values, code) in [
        ("text = topic", "E0382"),
        ("text = 7", "E0308"),
        ("topic = topic.clone()", "E0080"),
        ("text = topic.clone(), topic = topic.clone()", "E0080"),
        ("text = scope", "E0425"),
    ] {
        let program = format!(
            "{PRELUDE}
            #[user_scoped] pub struct Desk<'user> {{
                scope: UserScope<'user>, #[agent({values})] memo: Memo<'user>, #[param] topic: String,
            }}
            agent_factory! {{ pub factory Office for pub struct Platform {{ agents {{ desk: Desk(topic: String) }} }} }}"
        );
        assert_eq!(compile(&program), [code], "{values}");
    }
}

#[test]
fn a_wrong_type_of_an_agent_is_one_diagnostic() {
    for (ty, code) in [("Unknown", "E0425"), ("hidden::Diary", "E0603"), ("Memo(text: Unknown)", "E0425")] {
        assert_one(&format!("agents {{ notes: Notes, wrong: {ty} }}"), code);
    }
}

/// An alias of `M::Key` could not repeat the bounds of `M`.
#[test]
fn a_type_may_name_an_associated_type_of_a_parameter() {
    let program = format!(
        "{PRELUDE}
        pub trait Model: Shareable {{ type Key: Shareable; }}
        #[user_scoped] pub struct Cache<'user, K: Shareable> {{ scope: UserScope<'user>, #[shared] table: &'user Table<K> }}
        #[user_scoped] pub struct Entry<'user, K> {{ scope: UserScope<'user>, #[param] key: K }}
        agent_factory! {{
            pub factory Desk for pub struct Office<M: Model> {{
                shared {{ pub model: M as Vec<M::Key>, pub table: Table<M::Key> }}
                scoped {{ cache: Cache<M::Key> }}
                agents {{ entry: Entry<M::Key>(key: M::Key) }}
            }}
        }}"
    );
    assert_eq!(compile(&program), Vec::<String>::new());
}

fn assert_one(sections: &str, code: &str) {
    let program = format!("{PRELUDE}agent_factory! {{ pub factory Desk for pub struct Office {{ {sections} }} }}");
    let codes = compile(&program);
    assert_eq!(codes, [code], "{sections}");
}

/// Returns the codes of rustc's errors.
fn compile(program: &str) -> Vec<String> {
    let folder = Folder::new();
    let source = folder.0.join("main.rs");
    fs::write(&source, program).unwrap();
    let deps = env::current_exe().unwrap().parent().unwrap().to_owned();
    let output = Command::new("rustc")
        .args(["--edition", "2024", "--emit=metadata", "--error-format=json", "--out-dir"])
        .arg(&folder.0)
        .arg("-C")
        .arg(format!("incremental={}", folder.0.display()))
        .arg("-L")
        .arg(format!("dependency={}", deps.display()))
        .arg("--extern")
        .arg(format!("factory_core={}", newest_factory_core(&deps).display()))
        .arg(&source)
        .output()
        .unwrap();
    let diagnostics = String::from_utf8(output.stderr).unwrap();
    diagnostics.lines().filter_map(error_code).collect()
}

/// Returns the code of an error, and nothing for a warning or a summary.
fn error_code(line: &str) -> Option<String> {
    let is_error = line.contains(r#""level":"error""#) && !line.contains(r#""message":"aborting due to"#);
    let (_, code) = line.split_once(r#""code":{"code":""#).or_else(|| line.split_once(r#""code":null"#))?;
    is_error.then(|| code.split('"').next().unwrap_or_default().to_owned())
}

/// Finds the library that this test is linked with.
fn newest_factory_core(deps: &Path) -> PathBuf {
    let files = fs::read_dir(deps).unwrap().map(|entry| entry.unwrap().path());
    let is_library = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("libfactory_core-") && name.ends_with(".rlib")
    };
    files.filter(is_library).max_by_key(|path| path.metadata().unwrap().modified().unwrap()).unwrap()
}

/// A folder of one compilation, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let number = format!("{:?}-{}", std::thread::current().id(), std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(number.replace(['(', ')'], ""));
        // What an earlier run with the same number has left would hide diagnostics.
        let _absent = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _removed = fs::remove_dir_all(&self.0);
    }
}
