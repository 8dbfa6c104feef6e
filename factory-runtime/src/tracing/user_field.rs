//! The form in which a span shows the user.

use factory_core::{Identity, Shareable};
use hmac_sha256::HMAC;
use std::{fmt, sync::Arc};

/// The form in which a span shows the user and the actor.
///
/// Traces are often kept longer, and read by more people, than the data of the application. So the choice is explicit.
///
/// The variants:
///
/// | | field | shows |
/// |---|---|---|
/// | `None` | | nothing |
/// | `Plain` | `user.id` | the id by which the issuer knows the user |
/// | `Hashed` | `user.hash` | 64 hexadecimal digits, the same for each scope of the user |
///
/// The hash is an HMAC-SHA-256 of tenant, issuer and id. Without the key, nobody can tell which user it is, also not by trying
/// all ids. With another key, the same user has another hash: change the key to cut the connection to old traces.
///
/// ```
/// use factory_runtime::{UserField, UserHashKey};
///
/// let secret: [u8; 32] = std::array::from_fn(|index| index as u8); // from the application's store of secrets
/// let field = UserField::Hashed(UserHashKey::new(secret));
/// assert_eq!(format!("{field:?}"), "Hashed(UserHashKey { .. })");
/// ```
#[doc(alias = "pseudonym")]
#[doc(alias = "anonymize")]
#[doc(alias = "GDPR")]
#[derive(Clone, Debug, Default, Shareable)]
pub enum UserField {
    /// The span does not show the user.
    #[default]
    None,
    /// The span shows the user's id.
    Plain,
    /// The span shows a hash, which only who has the key can assign to a user.
    Hashed(UserHashKey),
}

/// The secret key of [`UserField::Hashed`]. `Debug` does not show it, and cloning it is cheap.
///
/// See [`UserField`] for an example.
#[derive(Clone, Shareable)]
pub struct UserHashKey(Arc<[u8; 32]>);

impl UserHashKey {
    /// Creates a key of 32 bytes, which should be random and secret, and the same in all processes whose traces belong
    /// together.
    #[must_use]
    pub fn new(secret: [u8; 32]) -> Self {
        Self(Arc::new(secret))
    }

    /// Returns the hash of a user as hexadecimal digits.
    pub(super) fn hash(&self, user: UserParts<'_>) -> String {
        let mut hmac = HMAC::new(*self.0);
        // The lengths, so that no two users have one text.
        for part in [user.tenant.unwrap_or_default(), user.issuer, user.id] {
            hmac.update((part.len() as u64).to_be_bytes());
            hmac.update(part);
        }
        let digit = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
        hmac.finalize().into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
    }
}

impl fmt::Debug for UserHashKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserHashKey").finish_non_exhaustive()
    }
}

/// The parts of a user's identity. A tenant is never empty, so an empty text is none.
#[derive(Clone, Copy)]
pub(super) struct UserParts<'a> {
    pub(super) id: &'a str,
    pub(super) issuer: &'a str,
    pub(super) tenant: Option<&'a str>,
}

impl<'a> From<&'a Identity> for UserParts<'a> {
    fn from(identity: &'a Identity) -> Self {
        Self { id: identity.user_id(), issuer: identity.issuer(), tenant: identity.tenant() }
    }
}
