use factory_core::{Shareable, UserScope, user_scoped};

/// The name of the component that [`Librarian`] reads.
pub enum Archive {}

/// A generic agent that reads the component that a platform shares as [`Archive`].
#[user_scoped]
pub struct Librarian<'user, Shelf: Shareable> {
    scope: UserScope<'user>,
    #[shared(Archive)]
    shelf: &'user Shelf,
}

impl<'user, Shelf: Shareable> Librarian<'user, Shelf> {
    /// Returns the shared component.
    #[must_use]
    pub fn shelf(&self) -> &'user Shelf {
        self.shelf
    }

    /// Returns the id of the agent's user.
    #[must_use]
    pub fn user(&self) -> &'user str {
        self.scope.user_id()
    }
}
