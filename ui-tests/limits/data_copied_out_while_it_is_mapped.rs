// The closure of `UserData::map` copies its value to a place outside, and gives no reason.
use factory_core::UserData;
use std::sync::Mutex;

static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub fn normalised(address: UserData<'_, String>) -> UserData<'_, String> {
    address.map(|address| {
        SEEN.lock().unwrap().push(address.clone());
        address.to_lowercase()
    })
}
