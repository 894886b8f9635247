// What starting a process of this runtime costs by itself.
return 0;
