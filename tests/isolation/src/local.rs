//! A factory that stays on its thread. It replaces an accessor that no other crate can name.

#[expect(unreachable_pub, reason = "the accessor is in a private module")]
mod office {
    use factory_core::{UserScope, agent_factory, user_scoped};
    use std::{rc::Rc, sync::Arc};

    agent_factory! {
        /// The factory.
        pub factory Desk for
        /// The components that all users share.
        pub struct Platform {
            scoped { notes: Notes }
            agents { reader: Reader }
            replaces { get_desk }
        }
    }

    /// The lines of one scope.
    #[user_scoped]
    pub struct Notes<'user> {
        scope: UserScope<'user>,
        lines: Rc<()>,
    }

    /// An agent that reads the lines.
    #[user_scoped]
    pub struct Reader<'user> {
        scope: UserScope<'user>,
        #[scoped]
        notes: Arc<Notes<'user>>,
    }
}

pub use office::Desk;
