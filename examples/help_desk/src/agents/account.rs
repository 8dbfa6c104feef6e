//! The agent of the user's account.

use factory_core::user_scoped;

#[user_scoped]
mod checked {
    use factory_core::{PerUser, UserData, UserScope, user_scoped};

    /// The postal address of one user.
    #[derive(Clone, Default)]
    pub struct Address(pub String);

    /// An agent that keeps the user's address.
    #[user_scoped]
    pub struct Account<'user> {
        scope: UserScope<'user>,
        #[shared]
        addresses: &'user PerUser<Address>,
    }

    impl<'user> Account<'user> {
        /// Replaces the address.
        pub fn move_to(&self, address: &str) {
            self.addresses.of(self.scope).with(|kept| address.clone_into(&mut kept.0));
        }

        /// Returns the address. Code that needs the plain text must call [`UserData::reveal`] with a reason.
        pub fn address(&self) -> UserData<'user, Address> {
            UserData::new(self.scope, self.addresses.of(self.scope).with(|address| address.clone()))
        }
    }
}

pub use checked::{Account, Address};
