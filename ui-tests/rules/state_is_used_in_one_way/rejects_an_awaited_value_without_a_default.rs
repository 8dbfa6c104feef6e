// Twin: accepts_an_awaited_option.rs
use factory_core::{Awaited, PerUser, UserScope, agent_factory, user_scoped};

pub struct Client {
    pub url: String,
}

#[user_scoped]
pub struct Reader<'user> {
    scope: UserScope<'user>,
    #[shared]
    clients: &'user PerUser<Awaited<Client>>,
}

impl Reader<'_> {
    pub async fn read(&self) -> String {
        self.clients.of(self.scope).lock().await.url.clone()
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub clients: PerUser<Awaited<Client>> }
        agents { reader: Reader }
    }
}

pub fn main() {}
