-- A centre looks for those in one state, the latest first. The planner takes what row-level security lets through for next to
-- nothing, and so reads and sorts all of them where no index has them in order.
create index enrolment_of_centre_in_order on enrolment (centre_id, status, asked_at, id);
