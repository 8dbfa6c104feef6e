use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub title: String,
    pub pages: u32,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>, title: String, pages: u32) -> Self {
        Self { scope, title, pages }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report(title: String, pages: u32) }
    }
}

pub fn main() {}
