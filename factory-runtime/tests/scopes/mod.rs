//! Scopes of several users.

use factory_core::{Identity, UserExecutionContext, UserScope, testing, user_scope};

/// Returns a context of a user of a tenant, on a connection.
pub(crate) fn context(user: &str, tenant: Option<&str>, connection: Option<&str>) -> UserExecutionContext {
    let mut identity = Identity::verified(user, "https://login.example.com").unwrap();
    if let Some(tenant) = tenant {
        identity = identity.with_tenant(tenant).unwrap();
    }
    let mut builder = UserExecutionContext::builder(identity).thread("thread-1").run("run-1");
    if let Some(connection) = connection {
        builder = builder.connection(connection);
    }
    builder.build().unwrap()
}

/// Runs the work in a scope of the context.
pub(crate) fn within<R>(context: UserExecutionContext, work: impl FnOnce(UserScope<'_>) -> R) -> R {
    user_scope!(open = testing::admit_context(context));
    work(open.scope())
}
