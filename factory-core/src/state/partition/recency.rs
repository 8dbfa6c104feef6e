//! The order in which entries were used.

/// A list of places, from the one that was unused for the longest time to the one used last.
///
/// It is doubly linked by indices, so that every operation takes constant time. The links of place 0, which is never used,
/// lead to both ends.
pub(super) struct Recency {
    links: Vec<Links>,
    len: usize,
}

#[derive(Clone, Copy, Default)]
struct Links {
    older: usize,
    newer: usize,
}

const ENDS: usize = 0;

impl Default for Recency {
    fn default() -> Self {
        Self { links: vec![Links::default()], len: 0 }
    }
}

impl Recency {
    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn oldest(&self) -> Option<usize> {
        Some(self.links[ENDS].newer).filter(|place| *place != ENDS)
    }

    /// Adds a place that is not in the list, as the newest.
    pub(super) fn add(&mut self, place: usize) {
        if self.links.len() <= place {
            self.links.resize_with(place + 1, Links::default);
        }
        self.link_newest(place);
        self.len += 1;
    }

    /// Moves a place of the list to the newest end.
    pub(super) fn renew(&mut self, place: usize) {
        if self.links[ENDS].older != place {
            self.unlink(place);
            self.link_newest(place);
        }
    }

    /// Removes a place of the list.
    pub(super) fn remove(&mut self, place: usize) {
        self.unlink(place);
        self.len -= 1;
    }

    fn link_newest(&mut self, place: usize) {
        let newest = self.links[ENDS].older;
        self.links[place] = Links { older: newest, newer: ENDS };
        self.links[newest].newer = place;
        self.links[ENDS].older = place;
    }

    fn unlink(&mut self, place: usize) {
        let Links { older, newer } = self.links[place];
        self.links[older].newer = newer;
        self.links[newer].older = older;
    }
}

#[cfg(test)]
mod tests {
    use super::Recency;

    fn drain(recency: &mut Recency) -> Vec<usize> {
        std::iter::from_fn(|| recency.oldest().inspect(|oldest| recency.remove(*oldest))).collect()
    }

    #[test]
    fn the_order_is_that_of_the_last_use() {
        let mut recency = Recency::default();
        for place in 1..=5 {
            recency.add(place);
        }
        for place in [2, 5, 5, 1] {
            recency.renew(place);
        }
        recency.remove(4);
        assert_eq!(recency.len(), 4);
        assert_eq!(drain(&mut recency), [3, 2, 5, 1]);
        assert_eq!(recency.len(), 0);
        recency.add(4);
        assert_eq!(drain(&mut recency), [4]);
    }
}
