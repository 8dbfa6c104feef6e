// Request data is for one request, and the compiler does not check where it comes from. A handle that the application
// gives to two users' requests is shared by them.
use factory_core::{UserExecutionContext, UserScope, agent_factory, user_scoped};
use std::sync::{Arc, Mutex};

#[user_scoped]
pub struct Draft<'user> {
    scope: UserScope<'user>,
    #[request]
    lines: &'user Arc<Mutex<Vec<String>>>,
}

agent_factory! {
    pub factory Drafts for pub struct Desk {
        request { lines: Arc<Mutex<Vec<String>>> }
        agents { draft: Draft }
    }
}

pub fn share_lines(desk: &Desk, alice: UserExecutionContext, bob: UserExecutionContext) {
    let lines = Arc::default();
    for context in [alice, bob] {
        let request = DraftsRequest { lines: Arc::clone(&lines) };
        let _ = desk.for_user_blocking(context, request, |drafts| {
            let draft = drafts.draft();
            draft.lines.lock().unwrap().push(draft.scope.user_id().to_owned());
        });
    }
}
