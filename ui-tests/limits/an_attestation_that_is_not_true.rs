// A shared component is attested to hold no user data, and holds every user's answers.
use factory_core::{UserScope, agent_factory, user_scoped};
use std::{collections::HashMap, sync::Mutex};

#[user_scoped]
pub struct Answers<'user> {
    scope: UserScope<'user>,
    #[shared]
    cache: &'user Mutex<HashMap<String, String>>,
}

impl Answers<'_> {
    pub fn to(&self, prompt: &str) -> Option<String> {
        assert!(!self.scope.is_service());
        self.cache.lock().unwrap().get(prompt).cloned()
    }
}

agent_factory! {
    pub factory AnswerFactory for pub struct Desk {
        shared {
            #[attest(reason = "the cache holds no user data")]
            pub cache: Mutex<HashMap<String, String>>,
        }
        agents { answers: Answers }
    }
}
