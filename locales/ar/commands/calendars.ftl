## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-event-calendar = تقويم تشتركون فيه: كل شيء، أو فعالياتكم أنتم، أو فرع واحد
opt-calendar-scope = ما الذي يعرضه (كل ما يحق لكم رؤيته، ما لم تختاروا)
opt-calendar-chapter = تقويم فرع واحد

calendar-scope-all = كل ما يحق لي رؤيته
calendar-scope-mine = فعالياتي
calendar-scope-chapter = فرع واحد
