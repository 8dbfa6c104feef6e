pub mod agents {
    use factory_core::{UserScope, user_scoped};
    use std::sync::atomic::{AtomicU64, Ordering};
    /// What agents are called.
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
