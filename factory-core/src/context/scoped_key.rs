//! The text of keys for external stores.

use hmac_sha256::Hash;
use std::fmt;

/// A key for an external store, such as Redis or an object store, for data of one user, conversation, tenant or request.
///
/// Four functions of [`UserScope`](crate::UserScope) and [`UserExecutionContext`](crate::UserExecutionContext) return it;
/// there is no `From<&str>`. No two of them return the same key, and no two users, components and so on have one:
///
/// | function | text |
/// |---|---|
/// | `user_key` | `user.v1.`*tenant*`.`*issuer*`.`*user id*`.`*component* |
/// | `conversation_key` | `conversation.v1.`*tenant*`.`*issuer*`.`*user id*`.`*thread id*`.`*component* |
/// | `request_key` | `request.v1.`*tenant*`.`*issuer*`.`*user id*`.`*thread id*`.`*run id*`.`*request id*`.`*component* |
/// | `tenant_key` | `tenant.v1.`*tenant*`.`*component* |
///
/// `v1` is the version of the text. In a part, each byte outside `a-z`, `0-9` and `-` is written as `_` and two hexadecimal
/// digits. A part that is absent or empty is `_`: the tenant of an owner without one, and the issuer of a service, whose name
/// is in the place of the user id. So the text stays unambiguous in a store that folds letter
/// case, trims, or resolves `.` and `..` as in a path or a URL, and is no pattern of Redis or of a shell.
///
/// `Debug` shows the component and no user data. The text itself names the user.
///
/// ```
/// use factory_core::{Identity, InvalidContext, UserExecutionContext, testing};
///
/// let alice = Identity::verified("Alice", "login.acme.com")?.with_tenant("acme")?;
/// let context = UserExecutionContext::new(alice, "conversation-7", "run-1")?;
/// assert_eq!(context.user_key("drafts").to_string(), "user.v1.acme.login_2eacme_2ecom._41lice.drafts");
/// assert_eq!(testing::context("bob").user_key("drafts").to_string(), "user.v1._.tests.bob.drafts");
/// # Ok::<(), InvalidContext>(())
/// ```
#[doc(alias = "cache key")]
#[doc(alias = "redis")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ScopedKey {
    text: String,
}

impl ScopedKey {
    /// The length of a [short key](Self::to_short) in bytes: 55.
    pub const SHORT_LENGTH: usize = 55;

    /// Creates the key of a kind. Kinds differ in their first letter.
    pub(super) fn new(kind: &str, parts: &[&str]) -> Self {
        let mut text = format!("{kind}.v1");
        for part in parts {
            text.push('.');
            push_escaped(&mut text, part);
        }
        Self { text }
    }

    /// Returns a key of [`SHORT_LENGTH`](Self::SHORT_LENGTH) bytes, for a store that limits the length of keys.
    ///
    /// It is the first letter of the kind, `1.` for the version, and the SHA-256 of the text in base32, in lower case. No two
    /// keys with the same short key are known or can be found. It is not secret: anybody who guesses the ids can compute it.
    ///
    /// ```
    /// use factory_core::{ScopedKey, testing};
    ///
    /// let short = testing::context("alice").user_key("drafts").to_short();
    /// assert_eq!(short, "u1.nh5aw5nifha5npfssnubg4w6e3sw7ibn4www774ptn4jhqkdqr3a");
    /// assert_eq!(short.len(), ScopedKey::SHORT_LENGTH);
    /// ```
    #[doc(alias = "hash")]
    #[must_use]
    pub fn to_short(&self) -> String {
        let mut short = format!("{}1.", &self.text[..1]);
        push_base32(&mut short, &Hash::hash(self.text.as_bytes()));
        short
    }

    /// Returns the text of the key.
    ///
    /// A cache whose functions take a `&ScopedKey` accepts no key that was made by hand:
    ///
    /// ```
    /// use factory_core::{ScopedKey, Shareable, testing};
    ///
    /// trait Cache: Shareable {
    ///     fn get(&self, key: &ScopedKey) -> Option<String>;
    /// }
    ///
    /// #[derive(Shareable)]
    /// struct Redis;
    ///
    /// impl Cache for Redis {
    ///     fn get(&self, key: &ScopedKey) -> Option<String> {
    ///         Some(format!("GET {}", key.as_str()))
    ///     }
    /// }
    ///
    /// let command = testing::with_user("alice", |scope| Redis.get(&scope.user_key("drafts")));
    /// assert_eq!(command.as_deref(), Some("GET user.v1._.tests.alice.drafts"));
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn component(&self) -> &str {
        self.text.rsplit('.').next().unwrap_or_default()
    }
}

impl fmt::Display for ScopedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for ScopedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScopedKey").field("component", &self.component()).finish_non_exhaustive()
    }
}

/// Writes a part so that it is never empty and has no byte outside `a-z`, `0-9`, `-` and `_`.
fn push_escaped(text: &mut String, part: &str) {
    // No other part is written as a single `_`, because two digits follow each of theirs.
    if part.is_empty() {
        text.push('_');
    }
    for byte in part.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => text.push(char::from(byte)),
            _ => text.extend(['_', hex_digit(byte >> 4), hex_digit(byte & 15)]),
        }
    }
}

fn hex_digit(value: u8) -> char {
    char::from(b"0123456789abcdef"[usize::from(value)])
}

/// Writes five bits a letter, in the alphabet of RFC 4648 in lower case and without padding.
fn push_base32(text: &mut String, bytes: &[u8]) {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    for chunk in bytes.chunks(5) {
        let bits = chunk.iter().enumerate().fold(0_u64, |bits, (at, &byte)| bits | u64::from(byte) << (32 - 8 * at));
        let letters = (8 * chunk.len()).div_ceil(5);
        text.extend((0..letters).map(|at| char::from(ALPHABET[(bits >> (35 - 5 * at) & 31) as usize])));
    }
}
