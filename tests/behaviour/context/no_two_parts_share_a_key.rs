//! Keys of hostile ids stay apart, also in stores that change the text of a key.

use factory_core::{Identity, ScopedKey, ServiceIdentity, UserExecutionContext};
use std::collections::HashMap;
use support::random::Random;

const INPUTS: usize = 100_000;

/// Pieces of ids. Their joints are what a key that is joined by a separator gets wrong.
const PIECES: [&str; 32] = [
    "a",
    "A",
    "b",
    "B",
    "1",
    "-",
    "_",
    "__",
    "_2e",
    "_41",
    ".",
    "..",
    "./",
    "/",
    "/../",
    "//",
    "\\",
    ":",
    ";",
    "|",
    "%2e",
    "%2F",
    "+",
    "*",
    "user",
    "user.v1",
    "tenant.v1",
    "v1.",
    "é",
    "É",
    "\u{212a}",
    "x y",
];

/// The values of one key: equal values have one key, and no others have.
#[derive(Clone, Debug, PartialEq)]
struct Parts {
    kind: &'static str,
    tenant: Option<String>,
    issuer: Option<String>,
    id: String,
    thread: String,
    run: String,
    request: String,
    component: String,
}

impl Parts {
    fn any(random: &mut Random) -> Self {
        let mut some_id = || (0..=random.below(3)).map(|_| PIECES[random.below(PIECES.len())]).collect::<String>();
        let [id, thread, run, request, component, issuer, tenant] = [(); 7].map(|()| some_id());
        let component = if random.below(8) == 0 { String::new() } else { component };
        Self {
            kind: ["user", "conversation", "tenant", "request"][random.below(4)],
            tenant: (random.below(2) == 0).then_some(tenant),
            issuer: (random.below(4) > 0).then_some(issuer),
            id,
            thread,
            run,
            request,
            component,
        }
    }

    /// Returns the context of a user, or of a service if there is no issuer.
    fn context(&self) -> UserExecutionContext {
        let Some(issuer) = &self.issuer else {
            let service = ServiceIdentity::new(&*self.id).unwrap();
            let service = self.tenant.iter().fold(service, |service, tenant| service.with_tenant(tenant).unwrap());
            return UserExecutionContext::for_service(service, &*self.thread, &*self.run).unwrap();
        };
        let user = Identity::verified(&*self.id, &**issuer).unwrap();
        let user = self.tenant.iter().fold(user, |user, tenant| user.with_tenant(tenant).unwrap());
        let context = UserExecutionContext::builder(user).thread(&*self.thread).run(&*self.run);
        context.request(&*self.request).build().unwrap()
    }

    /// Returns the key, and the parts that tell it from others. There is no key of a tenant without a tenant.
    fn key(mut self) -> Option<(ScopedKey, Self)> {
        let context = self.context();
        context.request_id().clone_into(&mut self.request);
        let key = match self.kind {
            "user" => context.user_key(&self.component),
            "conversation" => context.conversation_key(&self.component),
            "tenant" => context.tenant_key(&self.component).ok()?,
            _ => context.request_key(&self.component),
        };
        let nothing = String::new;
        if self.kind != "request" {
            (self.run, self.request) = (nothing(), nothing());
        }
        if self.kind == "user" || self.kind == "tenant" {
            self.thread = nothing();
        }
        if self.kind == "tenant" {
            (self.id, self.issuer) = (nothing(), None);
        }
        Some((key, self))
    }
}

/// The text under which a store keeps a key.
type Store = fn(&str) -> String;

fn folds_case(text: &str) -> String {
    text.to_lowercase()
}

fn trims(text: &str) -> String {
    text.trim().trim_matches(['.', '/']).to_owned()
}

/// Resolves dot segments, as URL libraries and gateways of object stores do.
fn resolves_paths(text: &str) -> String {
    let mut segments = Vec::new();
    for segment in text.replace("%2e", ".").replace("%2F", "/").replace('\\', "/").split('/') {
        match segment {
            ".." => drop(segments.pop()),
            "" | "." => {}
            _ => segments.push(segment.to_owned()),
        }
    }
    segments.join("/")
}

const STORES: [Store; 4] = [str::to_owned, folds_case, trims, resolves_paths];

/// Returns the first two different values with one text.
fn first_collision<T: PartialEq + Clone>(texts: impl Iterator<Item = (String, T)>) -> Option<(String, T, T)> {
    let mut seen = HashMap::<String, T>::new();
    for (text, value) in texts {
        match seen.get(&text) {
            Some(other) if *other != value => return Some((text, other.clone(), value)),
            Some(_) => {}
            None => drop(seen.insert(text, value)),
        }
    }
    None
}

fn keys() -> Vec<(ScopedKey, Parts)> {
    let mut random = Random::seeded(7);
    (0..INPUTS).filter_map(|_| Parts::any(&mut random).key()).collect()
}

#[test]
fn in_no_store() {
    let keys = keys();
    assert!(keys.len() > INPUTS * 3 / 4);
    for store in STORES {
        assert_eq!(first_collision(keys.iter().map(|(key, parts)| (store(&key.to_string()), parts))), None);
    }
}

#[test]
fn in_a_store_with_short_keys() {
    let keys = keys();
    assert_eq!(first_collision(keys.iter().map(|(key, parts)| (key.to_short(), parts))), None);
    let is_plain = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '.');
    for (key, _) in keys.iter().step_by(100) {
        let short = key.to_short();
        assert!(short.len() == ScopedKey::SHORT_LENGTH && short.chars().all(is_plain), "{short}");
        assert_ne!(short, key.to_string());
    }
}

/// The inputs find the faults of a key that is joined by hand, so they are hostile enough.
#[test]
fn a_key_joined_by_hand_is_shared_in_each_store() {
    let texts = |store: Store| {
        let mut random = Random::seeded(7);
        (0..INPUTS).map(move |_| {
            let Parts { id, thread, .. } = Parts::any(&mut random);
            (store(&format!("store/{id}:{thread}")), (id, thread))
        })
    };
    for store in STORES {
        assert!(first_collision(texts(store)).is_some());
    }
}
