use factory_core::Identity;

pub fn main() {
    let identity = Identity::verified("bob", "login.example.com").unwrap();
    assert_eq!(identity.user_id(), "bob");
}
