//! The judgement of types by their names.

use crate::scan_file;
use factory_scan::Judged;

/// Returns the judgement on a static of this type, after other items.
fn judge(ty: &str, items: &str) -> Option<Judged> {
    let scan = scan_file(&format!("{items}\nstatic X: {ty} = x();")).unwrap();
    scan.globals.into_iter().find(|global| global.name == "X").map(|global| global.judged)
}

#[test]
fn types_with_interior_mutability_are_certain() {
    for ty in [
        "Mutex<u8>",
        "parking_lot::RwLock<u8>",
        "RefCell<u8>",
        "LazyLock<Mutex<Vec<String>>>",
        "[Cell<u8>; 4]",
        "AtomicU64",
        "once_cell::sync::OnceCell<u8>",
        "DashMap<String, u8>",
        "ArcSwap<Config>",
        "Option<&'static Mutex<u8>>",
        "(u8, std::sync::atomic::AtomicPtr<u8>)",
        "broadcast::Sender<String>",
        "Lazy<Foreign<Mutex<u8>>>",
        "r#Mutex<u8>",
    ] {
        assert_eq!(judge(ty, ""), Some(Judged::Certain), "{ty}");
    }
    assert_eq!(judge("OnceLock<Arc<str>>", "fn f(name: &str) { X.set(name.into()); }"), Some(Judged::Certain));
    assert_eq!(judge("OnceLock<Arc<str>>", "fn f() { X.get_or_init(g); }"), None);
}

#[test]
fn plain_types_are_no_finding() {
    for ty in [
        "u8",
        "&str",
        "&'static [&'static str]",
        "[(&str, u8); 3]",
        "String",
        "LazyLock<HashMap<&'static str, Vec<u8>>>",
        "Lazy<Regex>",
        "fn(&Mutex<u8>) -> RefCell<u8>",
        "extern \"C\" fn()",
        "for<'a> fn(&'a Foreign)",
        "PhantomData<Cell<u8>>",
        "PerUser<Mutex<u8>>",
        "Option<Duration>",
        "[u8; COUNT]",
        "core::primitive::u8",
        "&(dyn Send + Sync)",
    ] {
        assert_eq!(judge(ty, ""), None, "{ty}");
    }
}

#[test]
fn types_from_elsewhere_are_unknown() {
    for ty in [
        "Foreign",
        "Arc<Foreign>",
        "&'static dyn Store",
        "other::Registry<u8>",
        "LazyLock<Box<dyn Fn(u8) + Send + Sync>>",
    ] {
        assert_eq!(judge(ty, ""), Some(Judged::Unknown), "{ty}");
    }
}

#[test]
fn types_of_the_file_are_looked_through() {
    let certain = Some(Judged::Certain);
    assert_eq!(judge("Registry", "struct Registry { names: Vec<String> }"), None);
    assert_eq!(judge("Registry", "struct Registry(Inner); enum Inner { Open(Mutex<u8>), Closed }"), certain);
    assert_eq!(judge("Registry", "mod a { type Registry = Vec<AtomicU8>; }"), certain);
    assert_eq!(judge("Node", "struct Node { next: Option<Box<Node>>, name: String }"), None);
    assert_eq!(judge("Pair<u8>", "struct Pair<T> { one: T, two: T }"), None);
    assert_eq!(judge("Pair<Cell<u8>>", "struct Pair<T> { one: T, two: T }"), certain);
    assert_eq!(judge("Registry", "struct Registry { other: Foreign }"), Some(Judged::Unknown));
    assert_eq!(judge("Cell", "enum Cell { Empty, Full(u8) }"), None);
    assert_eq!(judge("Pool", "struct Pool { #[attest(reason = \"no user data\")] pool: Mutex<u8> }"), None);
    assert_eq!(judge("Raw", "union Raw { cell: std::mem::ManuallyDrop<Cell<u8>> }"), certain);
}

#[test]
fn a_type_of_the_file_hides_no_type_of_a_library() {
    let certain = Some(Judged::Certain);
    let local = "struct Mutex; mod a { struct RwLock; mod sync { struct Cell; } }";
    assert_eq!(judge("std::sync::Mutex<u8>", local), certain);
    assert_eq!(judge("::std::sync::Mutex<u8>", local), certain);
    assert_eq!(judge("locks::Mutex<u8>", &format!("use std::sync as locks; {local}")), certain);
    assert_eq!(judge("RwLock<u8>", &format!("use std::sync::RwLock; {local}")), certain);
    assert_eq!(judge("Guarded", &format!("use std::sync::Mutex as Guarded; {local}")), certain);
    for ty in ["Mutex", "self::Mutex", "crate::Mutex", "a::RwLock", "sync::Cell", "RwLock"] {
        assert_eq!(judge(ty, local), None, "{ty}");
    }
}
