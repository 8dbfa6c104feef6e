#[user_scoped]
pub mod agents {
    use factory_core::{UserScope, user_scoped};
    use std::sync::atomic::{AtomicU64, Ordering};

    /// What agents are called.
    pub static NAMES: [&str; 2] = ["triage", "notes"];

    #[attest(reason = "a request counter holds no user data")]
    static HITS: AtomicU64 = AtomicU64::new(0);

    #[user_scoped]
    pub struct NotesAgent<'user> {
        scope: UserScope<'user>,
    }

    impl NotesAgent<'_> {
        pub fn language(&self) -> &'static str {
            #[cfg(feature = "german")]
            static LANGUAGE: &str = "de";
            #[cfg(not(feature = "german"))]
            static LANGUAGE: &str = "en";
            HITS.fetch_add(1, Ordering::Relaxed);
            LANGUAGE
        }
    }
}
