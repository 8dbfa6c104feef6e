//! The error of what needs a tenant.

use std::{error::Error, fmt};

/// The error of [`tenant_key`](crate::UserScope::tenant_key) in the scope of a user or a service without a tenant.
///
/// The tenant is given by [`Identity::with_tenant`](crate::Identity::with_tenant).
///
/// ```
/// use factory_core::{NoTenant, testing};
///
/// let error = testing::context("alice").tenant_key("settings").unwrap_err();
/// assert_eq!(error, NoTenant);
/// assert_eq!(error.to_string(), "the user has no tenant");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoTenant;

impl fmt::Display for NoTenant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the user has no tenant")
    }
}

impl Error for NoTenant {}
