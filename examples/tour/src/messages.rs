//! The customers of `messages.tsv`, and generated ones if more are requested.

use desk::Topic;
use std::{fmt, path::Path};

/// The prefix of every order number.
pub(crate) const ORDER: &str = "ORD-";

const HEADER: &str = "user\tthread\ttopic\torder\ttext";

/// One user, with their messages in order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Customer {
    pub(crate) user: String,
    /// The secret that no other user may see. Each message contains it.
    pub(crate) order: String,
    pub(crate) messages: Vec<Message>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Message {
    pub(crate) thread: String,
    pub(crate) topic: Topic,
    pub(crate) text: String,
}

impl Customer {
    /// Returns the messages in groups that are served in one scope: consecutive ones with the same thread and topic.
    pub(crate) fn visits(&self) -> impl Iterator<Item = &[Message]> {
        self.messages.chunk_by(|a, b| a.thread == b.thread && a.topic == b.topic)
    }

    /// Generates another customer with the same messages. No order number of the file has a letter after the dash.
    fn generate(&self, number: usize) -> Self {
        let (user, order) = (format!("{}-{number}", self.user), format!("{ORDER}X{number:05}"));
        let replace =
            |message: &Message| Message { text: message.text.replace(&self.order, &order), ..message.clone() };
        let messages = self.messages.iter().map(replace).collect();
        Self { user, order, messages }
    }
}

/// Returns the given number of customers: the first ones of the file, or all of them and generated ones.
pub(crate) fn repeated(customers: &[Customer], users: usize) -> Vec<Customer> {
    let customer = |(number, customer): (usize, &Customer)| {
        if number < customers.len() { customer.clone() } else { customer.generate(number) }
    };
    customers.iter().cycle().take(users).enumerate().map(customer).collect()
}

/// The bad lines of the file, with their numbers and what is wrong.
#[derive(Debug, PartialEq)]
pub(crate) struct BadLines(Vec<(usize, String)>);

impl fmt::Display for BadLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<_> = self.0.iter().map(|(number, what)| format!("line {number}: {what}")).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// Reads the customers of `messages.tsv`.
pub(crate) fn read() -> Result<Vec<Customer>, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages.tsv");
    let text = std::fs::read_to_string(path).map_err(|error| format!("messages.tsv: {error}"))?;
    parse(&text).map_err(|bad| format!("messages.tsv:\n{bad}"))
}

fn parse(text: &str) -> Result<Vec<Customer>, BadLines> {
    let (mut customers, mut bad) = (Vec::new(), Vec::new());
    let mut lines = text.lines();
    if lines.next() != Some(HEADER) {
        bad.push((1, format!("expected the header `{}`", HEADER.replace('\t', "<tab>"))));
    }
    for (number, line) in (2..).zip(lines) {
        if let Err(what) = add(&mut customers, line) {
            bad.push((number, what));
        }
    }
    if bad.is_empty() { Ok(customers) } else { Err(BadLines(bad)) }
}

fn add(customers: &mut Vec<Customer>, line: &str) -> Result<(), String> {
    let fields: Vec<_> = line.split('\t').collect();
    let [user, thread, topic, order, text] = fields[..] else {
        return Err(format!("expected 5 fields with tabs between them, found {}", fields.len()));
    };
    if [user, thread].iter().any(|field| field.trim().is_empty()) {
        return Err("the user or the thread is blank".to_owned());
    }
    let message = Message { thread: thread.to_owned(), topic: topic.parse()?, text: text.to_owned() };
    check_order(order, text)?;
    customer(customers, user, order)?.messages.push(message);
    Ok(())
}

/// Finds or adds the customer. Each user must have one order number, so that a number identifies its user.
fn customer<'a>(customers: &'a mut Vec<Customer>, user: &str, order: &str) -> Result<&'a mut Customer, String> {
    if let Some(other) = customers.iter().find(|other| (other.user == user) != (other.order == order)) {
        return Err(format!("{order} is not {user}'s: {} has {}", other.user, other.order));
    }
    let known = customers.iter().position(|customer| customer.user == user);
    let index = known.unwrap_or_else(|| {
        customers.push(Customer { user: user.to_owned(), order: order.to_owned(), messages: Vec::new() });
        customers.len() - 1
    });
    Ok(&mut customers[index])
}

/// Checks the form of an order number. All have the same length, so that none is a prefix of another.
fn check_order(order: &str, text: &str) -> Result<(), String> {
    let digits = order.strip_prefix(ORDER).unwrap_or_default();
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!("`{order}` is not an order number; write {ORDER} and six digits"));
    }
    if text.contains(order) { Ok(()) } else { Err(format!("the text does not mention {order}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALICE: &str = "alice\tdelivery-7\tdelivery\tORD-104729\tWhere is ORD-104729?";

    fn with_header(lines: &str) -> String {
        format!("{HEADER}\n{lines}\n")
    }

    fn bad_line(line: &str) -> String {
        parse(&with_header(&format!("{ALICE}\n{line}"))).unwrap_err().to_string()
    }

    #[test]
    fn the_committed_file_is_good() {
        let customers = read().unwrap();
        let messages: usize = customers.iter().map(|customer| customer.messages.len()).sum();
        assert_eq!((customers.len(), messages), (60, 402));
        assert!(customers.iter().all(|customer| customer.visits().count() > 1), "each user has several scopes");
    }

    #[test]
    fn a_line_becomes_a_message_of_its_user() {
        let more = "alice\tdelivery-7\tdelivery\tORD-104729\tStill no ORD-104729.";
        let customers = parse(&with_header(&format!("{ALICE}\n{more}"))).unwrap();
        let message =
            |text: &str| Message { thread: "delivery-7".to_owned(), topic: Topic::Delivery, text: text.to_owned() };
        let messages = vec![message("Where is ORD-104729?"), message("Still no ORD-104729.")];
        assert_eq!(customers, [Customer { user: "alice".to_owned(), order: "ORD-104729".to_owned(), messages }]);
        assert_eq!(customers[0].visits().count(), 1);
    }

    #[test]
    fn a_bad_line_is_reported_with_its_number() {
        assert_eq!(bad_line("bob\tdelivery-7"), "line 3: expected 5 fields with tabs between them, found 2");
        assert_eq!(bad_line(""), "line 3: expected 5 fields with tabs between them, found 1");
        assert!(bad_line("bob\tx-1\tweather\tORD-200000\tORD-200000").starts_with("line 3: unknown topic `weather`"));
        assert!(bad_line("bob\tx-1\tbilling\tORD-20\tORD-20").starts_with("line 3: `ORD-20` is not an order number"));
        assert_eq!(bad_line("bob\tx-1\tbilling\tORD-200000\tHello"), "line 3: the text does not mention ORD-200000");
    }

    #[test]
    fn an_order_number_has_one_owner() {
        let taken = bad_line("bob\tx-1\tbilling\tORD-104729\tORD-104729");
        assert_eq!(taken, "line 3: ORD-104729 is not bob's: alice has ORD-104729");
        let second = bad_line("alice\tx-1\tbilling\tORD-200000\tORD-200000");
        assert_eq!(second, "line 3: ORD-200000 is not alice's: alice has ORD-104729");
    }

    #[test]
    fn every_bad_line_is_reported() {
        let bad = parse("user\nbob").unwrap_err().to_string();
        assert_eq!(bad.lines().map(|line| &line[..6]).collect::<Vec<_>>(), ["line 1", "line 2"]);
    }

    #[test]
    fn generated_customers_have_order_numbers_of_their_own() {
        let customers = repeated(&parse(&with_header(ALICE)).unwrap(), 3);
        assert_eq!(customers.iter().map(|it| it.user.as_str()).collect::<Vec<_>>(), ["alice", "alice-1", "alice-2"]);
        assert_eq!(customers[2].messages[0].text, "Where is ORD-X00002?");
    }
}
