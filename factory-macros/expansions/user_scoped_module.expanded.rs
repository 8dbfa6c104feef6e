pub mod agents {
    use factory_core::{UserScope, user_scoped};
    use std::sync::{OnceLock, atomic::{AtomicU64, Ordering}};
    /// The names of agents.
    pub static NAMES: [&str; 2] = ["triage", "notes"];
    const _: () = {
        fn all_users_may_reach() {
            fn NAMES<
                T: ::factory_core::codegen::ShareableStatic + ?::core::marker::Sized,
            >() {}
            let _ = NAMES::<[&str; 2]>;
        }
    };
    static HITS: AtomicU64 = AtomicU64::new(0);
    pub struct Prompt {
        text: &'static str,
    }
    /// A table that all users read.
    pub const PROMPTS: &[Prompt] = {
        {
            fn PROMPTS<
                T: ::factory_core::codegen::HandedToAllUsers + ?::core::marker::Sized,
            >() {}
            let _ = PROMPTS::<[Prompt]>;
        }
        &[Prompt { text: "hello" }]
    };
    pub type StaticPrompt = &'static Prompt;
    const _: () = {
        fn all_users_may_reach() {
            fn StaticPrompt<
                T: ::factory_core::codegen::HandedToAllUsers + ?::core::marker::Sized,
            >() {}
            let _ = StaticPrompt::<Prompt>;
        }
    };
    impl Prompt {
        pub fn first() -> Option<&'static Self> {
            static INDEX: usize = 0;
            const _: () = {
                fn all_users_may_reach() {
                    fn INDEX<
                        T: ::factory_core::codegen::ShareableStatic
                            + ?::core::marker::Sized,
                    >() {}
                    let _ = INDEX::<usize>;
                }
            };
            {
                fn first<
                    T: ::factory_core::codegen::HandedToAllUsers + ?::core::marker::Sized,
                >() {}
                let _ = first::<Self>;
            }
            PROMPTS.get(INDEX)
        }
    }
    fn greeting() -> String {
        static GREETING: OnceLock<String> = OnceLock::new();
        const _: () = {
            fn all_users_may_reach() {
                fn GREETING<
                    T: ::factory_core::codegen::ShareableStatic + ?::core::marker::Sized,
                >() {}
                let _ = GREETING::<String>;
            }
        };
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
            #[cfg(feature = "german")]
            const _: () = {
                fn all_users_may_reach() {
                    fn LANGUAGE<
                        T: ::factory_core::codegen::ShareableStatic
                            + ?::core::marker::Sized,
                    >() {}
                    let _ = LANGUAGE::<&str>;
                }
            };
            #[cfg(not(feature = "german"))]
            static LANGUAGE: &str = "en";
            #[cfg(not(feature = "german"))]
            const _: () = {
                fn all_users_may_reach() {
                    fn LANGUAGE<
                        T: ::factory_core::codegen::ShareableStatic
                            + ?::core::marker::Sized,
                    >() {}
                    let _ = LANGUAGE::<&str>;
                }
            };
            HITS.fetch_add(1, Ordering::Relaxed);
            LANGUAGE
        }
    }
}
