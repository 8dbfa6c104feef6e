use factory_core::{PerUser, UserScope, user_scoped};

pub struct Client {
    pub url: String,
}

#[user_scoped]
pub struct Reader<'user> {
    scope: UserScope<'user>,
    #[shared]
    clients: &'user PerUser<Option<Client>>,
}

impl Reader<'_> {
    pub fn read(&self) -> String {
        self.clients.of(self.scope).with(|client| client.as_ref().map(|client| client.url.clone()).unwrap_or_default())
    }
}

pub fn main() {}
