"""Values for the views, without Qt: what is due, what is planned, what slips, and sittings over it."""
