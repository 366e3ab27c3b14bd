"""Days and times that no calendar and no clock knows."""
