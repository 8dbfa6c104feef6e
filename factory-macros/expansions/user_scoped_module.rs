#[user_scoped]
pub mod agents {
    use factory_core::{UserScope, user_scoped};
    use std::sync::{
        OnceLock,
        atomic::{AtomicU64, Ordering},
    };

    /// The names of agents.
    pub static NAMES: [&str; 2] = ["triage", "notes"];

    #[attest(reason = "a request counter holds no user data")]
    static HITS: AtomicU64 = AtomicU64::new(0);

    pub struct Prompt {
        text: &'static str,
    }

    /// A table that all users read.
    pub const PROMPTS: &[Prompt] = &[Prompt { text: "hello" }];
    pub type StaticPrompt = &'static Prompt;

    impl Prompt {
        pub fn first() -> Option<&'static Self> {
            static INDEX: usize = 0;
            PROMPTS.get(INDEX)
        }
    }

    fn greeting() -> String {
        static GREETING: OnceLock<String> = OnceLock::new();
        GREETING.get_or_init(|| "hello".to_owned()).clone()
    }

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
