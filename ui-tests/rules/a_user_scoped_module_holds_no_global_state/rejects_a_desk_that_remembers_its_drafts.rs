// Twin: accepts_a_desk.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::{PerUser, UserScope, agent_factory, user_scoped};
    use std::sync::Mutex;

    #[user_scoped]
    pub struct Triage<'user> {
        scope: UserScope<'user>,
        #[shared]
        drafts: &'user PerUser<Vec<String>>,
    }

    impl<'user> Triage<'user> {
        pub fn name(&self) -> &'static str {
            static NAME: &str = "triage";
            NAME
        }

        pub fn count(&self) -> usize {
            static LAST: Mutex<Vec<String>> = Mutex::new(Vec::new());
            LAST.lock().unwrap().len() + self.drafts.of(self.scope).with(|drafts| drafts.len())
        }
    }

    agent_factory! {
        pub factory Factory for pub struct Platform {
            shared {
                pub drafts: PerUser<Vec<String>>,
                #[attest(reason = "a request counter holds no user data")]
                pub hits: std::sync::atomic::AtomicU64,
            }
            agents { triage: Triage }
        }
    }
}

pub fn main() {}
