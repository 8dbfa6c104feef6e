//! The names that decide whether code holds global state: one table for the macros and for the scan of files.

use proc_macro2::Ident;
use syn::ext::IdentExt;

/// The macros that define a global, with any path before them.
pub const GLOBAL_MACROS: [&str; 3] = ["lazy_static", "task_local", "thread_local"];

/// The macros that keep the results of a function, with any path before them.
pub const MEMOIZING_MACROS: [&str; 5] =
    ["cached", "cached_control", "cached_key", "cached_key_result", "cached_result"];

/// The attributes that keep the results of a function, with any path before them.
pub const MEMOIZING_ATTRIBUTES: [&str; 5] = ["cached", "concurrent_cached", "io_cached", "memoize", "once"];

/// A function of `std` that changes the process.
pub struct ProcessSetting {
    /// The module of `std`.
    pub module: &'static str,
    /// The name of the function.
    pub function: &'static str,
    /// The setting that it changes.
    pub setting: &'static str,
    /// The way to do without.
    pub remedy: &'static str,
}

/// The functions of `std::env` and `std::panic` that change the process.
const PROCESS_SETTINGS: [ProcessSetting; 4] = [
    ProcessSetting {
        module: "env",
        function: "remove_var",
        setting: "an environment variable",
        remedy: "pass the value as an argument",
    },
    ProcessSetting {
        module: "env",
        function: "set_current_dir",
        setting: "the working directory",
        remedy: "pass the value as an argument",
    },
    ProcessSetting {
        module: "env",
        function: "set_var",
        setting: "an environment variable",
        remedy: "pass the value as an argument",
    },
    ProcessSetting {
        module: "panic",
        function: "set_hook",
        setting: "the panic hook",
        remedy: "set it where the server starts",
    },
];

/// Returns whether some functions of a module of `std` change the process.
pub fn changes_process(module: &str) -> bool {
    PROCESS_SETTINGS.iter().any(|setting| setting.module == module)
}

/// Returns the setting that a function of a module of `std` changes.
pub fn process_setting(module: &str, function: &Ident) -> Option<&'static ProcessSetting> {
    PROCESS_SETTINGS.iter().find(|setting| setting.module == module && function.unraw() == setting.function)
}

/// The traits through which an opaque type lends a value.
pub const LENDING_TRAITS: [&str; 8] =
    ["AsMut", "AsRef", "Borrow", "BorrowMut", "Deref", "DerefMut", "Index", "IndexMut"];

/// Returns whether a guard of this name guards a lock or a cell. Other types are called guards too.
pub fn is_guard_of_a_lock(name: &str) -> bool {
    let is_ref = ["Ref", "RefMut", "RefMulti", "RefMutMulti"].contains(&name);
    is_ref || name.ends_with("Guard") && (name.contains("Mutex") || name.contains("Lock"))
}

/// The primitive types.
pub const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// Returns whether a type of this name can be changed through a shared reference, or carries values between threads.
pub fn is_stateful(ty: &str) -> bool {
    STATEFUL_TYPES.contains(&ty) || ty.starts_with("Atomic")
}

/// Types of `std`, `parking_lot`, `tokio`, `once_cell`, `dashmap`, `arc-swap`, `crossbeam`, `flume`, `thread_local`,
/// `moka` and `scc`.
const STATEFUL_TYPES: [&str; 45] = [
    "ArcSwap",
    "ArcSwapAny",
    "ArcSwapOption",
    "ArrayQueue",
    "Barrier",
    "Cell",
    "ConcurrentQueue",
    "Condvar",
    "DashMap",
    "DashSet",
    "FairMutex",
    "Injector",
    "LocalKey",
    "Mutex",
    "Notify",
    "Once",
    "OnceBool",
    "OnceBox",
    "OnceCell",
    "OnceLock",
    "OnceMap",
    "OnceNonZeroUsize",
    "OnceRef",
    "Receiver",
    "ReentrantLock",
    "ReentrantMutex",
    "RefCell",
    "RwLock",
    "SegQueue",
    "Semaphore",
    "Sender",
    "SetOnce",
    "ShardedLock",
    "SkipMap",
    "SkipSet",
    "SyncSender",
    "SyncUnsafeCell",
    "ThreadLocal",
    "TreeIndex",
    "UnboundedReceiver",
    "UnboundedSender",
    "UnsafeCell",
    "WeakSender",
    "Worker",
    "RawMutex",
];

/// Types that no code can change through a shared reference, if it cannot change their type arguments.
pub const PLAIN_TYPES: [&str; 72] = [
    "Alignment",
    "Arc",
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "Box",
    "Bytes",
    "CStr",
    "CString",
    "Cow",
    "Date",
    "DateTime",
    "DefaultHasher",
    "Duration",
    "ExitCode",
    "ExitStatus",
    "HashMap",
    "HashSet",
    "HeaderMap",
    "HeaderName",
    "HeaderValue",
    "IndexMap",
    "IndexSet",
    "Infallible",
    "Instant",
    "IpAddr",
    "Ipv4Addr",
    "Ipv6Addr",
    "Layout",
    "Lazy",
    "LazyCell",
    "LazyLock",
    "LinkedList",
    "Location",
    "Method",
    "NaiveDate",
    "NaiveDateTime",
    "NaiveTime",
    "NonZero",
    "Option",
    "Ordering",
    "OsStr",
    "OsString",
    "Output",
    "Path",
    "PathBuf",
    "PhantomPinned",
    "Pin",
    "RandomState",
    "Range",
    "RangeFull",
    "RangeInclusive",
    "Regex",
    "RegexSet",
    "Result",
    "Reverse",
    "Send",
    "Sized",
    "SocketAddr",
    "SocketAddrV4",
    "SocketAddrV6",
    "StatusCode",
    "String",
    "Sync",
    "SystemTime",
    "TypeId",
    "Unpin",
    "Uri",
    "Url",
    "Uuid",
    "Vec",
    "VecDeque",
];

/// Types whose type arguments do not matter: markers, and state that is kept apart for each user.
pub const TYPES_WITHOUT_STATE_OF_THEIR_ARGUMENTS: [&str; 6] =
    ["BuildHasherDefault", "Discriminant", "PerConversation", "PerTenant", "PerUser", "PhantomData"];
