// Twin: accepts_with_on_an_option.rs
use factory_core::{PerUser, UserScope, user_scoped};

pub struct Client {
    pub url: String,
}

#[user_scoped]
pub struct Reader<'user> {
    scope: UserScope<'user>,
    #[shared]
    clients: &'user PerUser<Client>,
}

impl Reader<'_> {
    pub fn read(&self) -> String {
        self.clients.of(self.scope).with(|client| client.url.clone())
    }
}

pub fn main() {}
